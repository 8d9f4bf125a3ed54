using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>待遇: what is granted when a condition holds, perhaps with an amount of money.</summary>
internal static class BenefitsSection
{
    private static readonly KeySet Keys = new([Keyword.Id, Keyword.Name, Keyword.Note, Keyword.Basis, Keyword.When, Keyword.Money], [Keyword.Uses]);

    private static readonly KeySet MoneyKeys = new([Keyword.By, Keyword.Table, Keyword.Bands, Keyword.Grid, Keyword.Match]);

    public static SyntaxList<BenefitSyntax>? Read(YamlNode node, NodeReader reader) =>
        reader.Entries(node) is { } entries ? [.. entries.Select(e => Benefit(e, reader)).OfType<BenefitSyntax>()] : null;

    private static BenefitSyntax? Benefit(YamlNode node, NodeReader reader)
    {
        if (reader.Keys(node, Keys) is not { } keys)
        {
            return null;
        }

        Located? id = keys.Require(Keyword.Id, reader.Slice(reader.Head(node))) ? keys.Text(Keyword.Id) : null;
        bool hasCondition = keys.Require(Keyword.When, id?.Value ?? keys.Spell(Keyword.Benefits));
        var condition = new ConditionSyntax(node.Span, id ?? new Located(keys.HeadSpan, string.Empty))
        {
            Name = keys.Text(Keyword.Name),
            Note = keys.Text(Keyword.Note),
            Basis = BasisText.Read(keys),
            Condition = keys.Expression(Keyword.When),
        };
        ValueSyntax? money = keys.Value(Keyword.Money) is { } value ? Money(value, keys.Spell(Keyword.Money), reader) : null;
        bool isSound = id is not null && hasCondition && (money is null) == !keys.Has(Keyword.Money);
        return isSound ? new BenefitSyntax(condition, money) : null;
    }

    private static ValueSyntax? Money(YamlNode node, string key, NodeReader reader) => node is not MappingNode
        ? new ExpressionValueSyntax(node.Span, reader.Expression(node))
        : reader.Keys(node, MoneyKeys) is { } keys ? ValueForms.Lookup(keys, key, Keyword.GridValue, reader) : null;
}
