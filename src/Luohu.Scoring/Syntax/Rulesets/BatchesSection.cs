using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>批次 of a ranking: conditions, each with 编号, those of the first first.</summary>
internal static class BatchesSection
{
    private static readonly KeySet Keys = new([Keyword.Id, Keyword.Name, Keyword.Note, Keyword.Basis, Keyword.When]);

    public static SyntaxList<ConditionSyntax>? Read(YamlNode node, KeyedMapping ranking, NodeReader reader)
    {
        if (node is SequenceNode { Items.Count: 0 })
        {
            reader.Report(Catalogue.ListEmpty(ranking.KeySpan(Keyword.Batches), ranking.Spell(Keyword.Batches)));
        }

        return reader.Entries(node) is { } entries ? [.. entries.Select(e => Batch(e, reader)).OfType<ConditionSyntax>()] : null;
    }

    private static ConditionSyntax? Batch(YamlNode node, NodeReader reader)
    {
        if (reader.Keys(node, Keys) is not { } keys)
        {
            return null;
        }

        Located? id = keys.Require(Keyword.Id, reader.Slice(reader.Head(node))) ? keys.Text(Keyword.Id) : null;
        bool hasCondition = keys.Require(Keyword.When, id?.Value ?? keys.Spell(Keyword.Batches));
        return id is null || !hasCondition ? null : new ConditionSyntax(node.Span, id)
        {
            Name = keys.Text(Keyword.Name),
            Note = keys.Text(Keyword.Note),
            Basis = BasisText.Read(keys),
            Condition = keys.Expression(Keyword.When),
        };
    }
}
