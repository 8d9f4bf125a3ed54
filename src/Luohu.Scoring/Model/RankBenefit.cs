using Luohu.Scoring.Text;

namespace Luohu.Scoring.Model;

/// <summary>What is granted when a condition on the rank holds. The rank is <see cref="Rank"/>, from 1.</summary>
internal sealed record RankBenefit(TextSpan Span, string Id, Variable Rank, BoundExpression Condition, BoundExpression? Amount)
{
    public string? Name { get; init; }

    public string? Note { get; init; }

    public Basis? Basis { get; init; }
}
