using Luohu.Scoring.Text;

namespace Luohu.Scoring.Model;

/// <summary>What is granted when a condition on the rank holds. The rank is <see cref="Rank"/>, from 1.</summary>
internal sealed record RankBenefit(TextSpan Span, string Id, Variable Rank, BoundExpression Condition, BoundExpression? Amount)
{
    /// <summary>No list is longer.</summary>
    public const int LastRank = 100_000_000;

    /// <summary>The first rank of each step, ascending, the first of them 1: the rank is compared with fixed numbers only, and between two of them it is all the same.</summary>
    public IReadOnlyList<long> Starts { get; init; } = [1];

    public string? Name { get; init; }

    public string? Note { get; init; }

    public Basis? Basis { get; init; }
}
