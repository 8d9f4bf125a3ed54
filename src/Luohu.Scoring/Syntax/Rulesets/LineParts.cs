using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>The keys that items and groups share.</summary>
internal static class LineParts
{
    public static TLine Fill<TLine>(TLine line, KeyedMapping keys, NodeReader reader)
        where TLine : LineSyntax => line with
    {
        Name = keys.Text(Keyword.Name),
        Note = keys.Text(Keyword.Note),
        Basis = BasisText.Read(keys),
        When = keys.Expression(Keyword.When),
        Uses = Uses(keys, reader),
        Effective = keys.Read(Keyword.Effective, v => ValiditySection.Read(v, reader)),
        Take = TakeText.Read(keys, reader),
        Times = keys.Expression(Keyword.Times),
        Rounding = RoundingText.Read(Keyword.Round, keys, reader),
        Cap = keys.Expression(Keyword.Cap),
        Floor = keys.Expression(Keyword.Floor),
        Excludes = keys.Read(Keyword.Excludes, v => OneOrMore(v, Keyword.Excludes, keys, reader)) ?? [],
    };

    /// <summary>用途 of an item, group or condition: which of the uses of the scheme it applies to.</summary>
    public static SyntaxList<Located>? Uses(KeyedMapping keys, NodeReader reader) =>
        keys.Read(Keyword.Uses, v => OneOrMore(v, Keyword.Uses, keys, reader));

    /// <summary>A list, or its only member without brackets.</summary>
    private static SyntaxList<Located>? OneOrMore(YamlNode node, Keyword key, KeyedMapping keys, NodeReader reader) =>
        node is not ScalarNode ? NameListsSection.Members(node, reader)
        : reader.Text(node, keys.Spell(key)) is { } one ? [one]
        : null;
}
