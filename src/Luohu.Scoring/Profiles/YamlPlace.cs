using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;

namespace Luohu.Scoring.Profiles;

/// <summary>A YAML node for mistakes. Its places are counted in characters of the text, not in bytes.</summary>
internal static class YamlPlace
{
    /// <summary>All of a text; of a list or mapping, which may be long, where it begins.</summary>
    public static Place Of(YamlNode node) => new(node.Span.Start, node is ScalarNode ? node.Span.Length : 1);

    public static ValueShape ShapeOf(YamlNode node) => node switch
    {
        MappingNode => ValueShape.Object,
        SequenceNode => ValueShape.List,
        _ => ValueShape.Text,
    };
}
