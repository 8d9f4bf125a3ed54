using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>积分: a list of items and groups, which the root group adds up, or a mapping: the root group itself.</summary>
internal static class ScoringSection
{
    private static readonly Keyword[] GroupKeys =
        [Keyword.Name, Keyword.Note, Keyword.Basis, Keyword.When, Keyword.Each, Keyword.Take, Keyword.Times, Keyword.Round, Keyword.Cap, Keyword.Floor, Keyword.Items];

    private static readonly KeySet RootKeys = new(GroupKeys);

    private static readonly KeySet InnerKeys = new([Keyword.Group, Keyword.Uses, Keyword.Effective, Keyword.Excludes, .. GroupKeys]);

    public static GroupSyntax? Read(YamlNode node, TextSpan key, NodeReader reader)
    {
        var id = new Located(key, Keywords.TermOf(Keyword.Total).Zh);
        if (node is not MappingNode)
        {
            return new GroupSyntax(node.Span, id) { Lines = Lines(node, reader) };
        }

        return reader.Keys(node, RootKeys) is { } keys ? Group(keys, id, reader) : null;
    }

    private static SyntaxList<LineSyntax> Lines(YamlNode node, NodeReader reader) =>
        reader.Entries(node) is { } entries ? [.. entries.Select(e => Line(e, reader)).OfType<LineSyntax>()] : [];

    private static LineSyntax? Line(YamlNode node, NodeReader reader)
    {
        if (reader.Mapping(node) is not { } mapping)
        {
            return null;
        }

        MappingEntry? group = Find(mapping, Keyword.Group);
        MappingEntry? id = Find(mapping, Keyword.Id);
        if (group is not null && id is not null)
        {
            reader.Report(Catalogue.ItemOrGroup(id.Key.Span, group.Key.Span));
            return null;
        }

        if (group is null)
        {
            return ItemReader.Read(mapping, reader);
        }

        KeyedMapping keys = KeyedMapping.Resolve(mapping, InnerKeys, reader);
        Located? name = keys.Text(Keyword.Group);
        GroupSyntax read = Group(keys, name ?? new Located(group.Key.Span, string.Empty), reader);
        return name is null ? null : read;
    }

    private static MappingEntry? Find(MappingNode mapping, Keyword keyword) =>
        mapping.Entries.FirstOrDefault(e => Keywords.TermOf(keyword).Is(e.Key.Value));

    private static GroupSyntax Group(KeyedMapping keys, Located id, NodeReader reader)
    {
        keys.Require(Keyword.Items, id.Value);
        if (keys.Value(Keyword.Items) is SequenceNode { Items.Count: 0 })
        {
            reader.Report(Catalogue.ListEmpty(keys.KeySpan(Keyword.Items), keys.Spell(Keyword.Items)));
        }

        if (keys.Has(Keyword.Each) && !keys.Has(Keyword.Take) && !keys.IsDamaged)
        {
            reader.Report(Catalogue.TakeMissing(keys.KeySpan(Keyword.Each), keys.Spell(Keyword.Each), keys.Spell(Keyword.Take)));
        }

        var group = new GroupSyntax(keys.Span, id) { Each = keys.Expression(Keyword.Each), Lines = keys.Value(Keyword.Items) is { } items ? Lines(items, reader) : [] };
        return LineParts.Fill(group, keys, reader);
    }
}
