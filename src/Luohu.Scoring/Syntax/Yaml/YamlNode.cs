using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Yaml;

/// <summary>A YAML node with its place. The schema, not the look of a scalar, decides what it means.</summary>
internal abstract record YamlNode(TextSpan Span);

/// <summary>How a scalar is written.</summary>
internal enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}

/// <summary>A text. <paramref name="Content"/> is the place of its characters without quotes or block header; expressions are read from there.</summary>
internal sealed record ScalarNode(TextSpan Span, string Value, ScalarStyle Style, TextSpan Content) : YamlNode(Span);

internal sealed record MappingNode(TextSpan Span, IReadOnlyList<MappingEntry> Entries, bool IsFlow) : YamlNode(Span);

internal sealed record MappingEntry(ScalarNode Key, YamlNode Value);

internal sealed record SequenceNode(TextSpan Span, IReadOnlyList<YamlNode> Items, bool IsFlow) : YamlNode(Span);
