using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>docs/semantics.md, "Ranking".</summary>
internal sealed partial class ReferenceEvaluator
{
    /// <summary>True while a key of the ranking is judged: points are what they count.</summary>
    private bool _isRankKey;

    private ReferenceRanks? RanksOf(BoundRanking? ranking, Tri verdict)
    {
        if (ranking is null)
        {
            return null;
        }

        List<Tri> batches = [.. ranking.Batches.Select(b => TruthOf(b.Condition, ReferenceScope.Top))];
        int first = batches.IndexOf(Tri.T);
        return new(
            ranking.Condition is null ? Tri.T : TruthOf(ranking.Condition, ReferenceScope.Top.With(ranking.Eligible, Value.Of(verdict))),
            ranking.Uses is null ? Tri.T : TruthOf(ranking.Uses, ReferenceScope.Top),
            first < 0 ? batches.Count : first,
            [.. ranking.Keys.Select(k => KeyOf(k.Value))],
            ValueOrNot(ranking.Zone ?? ranking.AppliedIn),
            ValueOrNot(ranking.Quota),
            AtRank);
    }

    private Value ValueOrNot(BoundExpression? expression) => expression is null ? Value.NotKnown : ValueOf(expression, ReferenceScope.Top);

    private Value KeyOf(BoundExpression key)
    {
        _isRankKey = true;
        Value value = ValueOf(key, ReferenceScope.Top);
        _isRankKey = false;
        return value switch
        {
            { IsNone: true } => Value.NotKnown,
            { IsKnown: true } when key.Type is { Kind: ValueKind.Choice, Choices: { } choices } => Value.Of(choices.Choices[(int)value.Whole].Rank),
            _ => value,
        };
    }

    private (Tri Granted, Value Amount) AtRank(RankBenefit benefit, long rank)
    {
        ReferenceScope scope = ReferenceScope.Top.With(benefit.Rank, Value.Of(rank));
        return (TruthOf(benefit.Condition, scope), benefit.Amount is null ? Value.NotKnown : ValueOf(benefit.Amount, scope));
    }
}
