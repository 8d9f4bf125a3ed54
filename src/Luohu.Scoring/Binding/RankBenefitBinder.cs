using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Binds what stands in a ranking under an id: batches, and benefits, the only place where 名次 can be read.</summary>
internal sealed class RankBenefitBinder(Symbols symbols, ExpressionBinder expressions, BasisBinder bases, BenefitBinder amounts)
{
    public BoundBatch? BatchOf(ConditionSyntax syntax) =>
        syntax.Condition is not { } written || expressions.Limited(expressions.BindCondition(written, Scope.Top), written.Span) is not { } condition ? null
        : new BoundBatch(syntax.Span, syntax.Id.Value, condition) { Name = syntax.Name?.Value, Note = syntax.Note?.Value, Basis = bases.Bind(syntax.Basis) };

    public RankBenefit? BenefitOf(BenefitSyntax syntax)
    {
        if (syntax.Condition.Condition is not { } written)
        {
            return null;
        }

        var rank = new Variable("名次");
        symbols.Rank = new VariableReference(written.Span, BoundType.Number(Unit.None, new NumberRange(0, 1, RankBenefit.LastRank)), rank);
        BoundExpression? condition = expressions.Limited(expressions.BindCondition(written, Scope.Top), written.Span);
        BoundExpression? amount = syntax.Amount is null ? null : amounts.AmountOf(syntax.Amount);
        symbols.Rank = null;
        if (condition is null || (amount is null) != (syntax.Amount is null)
            || RankSteps.Of(rank, new[] { condition, amount }.OfType<BoundExpression>(), symbols.Diagnostics) is not { } starts)
        {
            return null;
        }

        return new RankBenefit(syntax.Condition.Span, syntax.Condition.Id.Value, rank, condition, amount)
        {
            Starts = starts,
            Name = syntax.Condition.Name?.Value,
            Note = syntax.Condition.Note?.Value,
            Basis = bases.Bind(syntax.Condition.Basis),
        };
    }

    /// <summary>Ids of one list are unique; a second one is told.</summary>
    public void CheckIds(IEnumerable<Located> ids)
    {
        var first = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (Located id in ids.Where(id => !first.TryAdd(id.Value, id.Span)))
        {
            symbols.Diagnostics.Add(Catalogue.DuplicateName(id.Span, id.Value, first[id.Value]));
        }
    }
}
