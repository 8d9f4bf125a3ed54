using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>The documents a ruleset rests on.</summary>
internal static class SourcesSection
{
    private static readonly KeySet Keys = new([Keyword.Name, Keyword.Number, Keyword.Date]);

    public static SyntaxList<SourceSyntax>? Read(YamlNode node, NodeReader reader) =>
        reader.Mapping(node) is { } mapping ? [.. mapping.Entries.Select(e => Source(e, reader)).OfType<SourceSyntax>()] : null;

    private static SourceSyntax? Source(MappingEntry entry, NodeReader reader)
    {
        if (reader.Keys(entry.Value, Keys) is not { } keys)
        {
            return null;
        }

        var key = new Located(entry.Key.Content, entry.Key.Value);
        return new SourceSyntax(key, keys.Text(Keyword.Name), keys.Text(Keyword.Number), keys.Text(Keyword.Date));
    }
}
