using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>The zones, and named sets of choices or texts: a list of texts, or <c>{取自: 社会保险.险种, 含: [养老, 医疗]}</c>.</summary>
internal static class NameListsSection
{
    private static readonly KeySet Keys = new([Keyword.TakenFrom, Keyword.Members]);

    public static SyntaxList<NameListSyntax>? Read(YamlNode node, NodeReader reader) =>
        reader.Mapping(node) is { } mapping ? [.. mapping.Entries.Select(e => NameList(e, reader)).OfType<NameListSyntax>()] : null;

    /// <summary>A list of texts without repetitions.</summary>
    public static SyntaxList<Located> Members(YamlNode node, NodeReader reader)
    {
        SyntaxList<Located> members = reader.Texts(node);
        var seen = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (Located member in members)
        {
            if (!seen.TryAdd(member.Value, member.Span))
            {
                reader.Report(Catalogue.MemberRepeated(member.Span, member.Value, seen[member.Value]));
            }
        }

        if (node is SequenceNode { Items.Count: 0 })
        {
            reader.Report(Catalogue.ListEmpty(node.Span, reader.Slice(node.Span)));
        }

        return members;
    }

    private static NameListSyntax? NameList(MappingEntry entry, NodeReader reader)
    {
        Located? name = reader.Name(entry.Key);
        if (entry.Value is SequenceNode)
        {
            SyntaxList<Located> texts = Members(entry.Value, reader);
            return name is null ? null : new NameListSyntax(name, null, texts);
        }

        if (reader.Keys(entry.Value, Keys) is not { } keys || !keys.Require(Keyword.Members, entry.Key.Value) || keys.Value(Keyword.Members) is not { } node)
        {
            return null;
        }

        SyntaxList<Located> members = Members(node, reader);
        Located? from = keys.Text(Keyword.TakenFrom);
        return name is null ? null : new NameListSyntax(name, from, members);
    }
}
