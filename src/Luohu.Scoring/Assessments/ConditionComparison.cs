namespace Luohu.Scoring.Assessments;

/// <summary>A comparison inside a condition, with both sides.</summary>
public sealed record ConditionComparison
{
    /// <summary>The left side.</summary>
    public required ComparisonSide Left { get; init; }

    /// <summary>What the condition asks; a comparison under 非 is told the other way round.</summary>
    public required ComparisonRelation Relation { get; init; }

    /// <summary>The right side.</summary>
    public required ComparisonSide Right { get; init; }

    /// <summary>Whether left stands in that relation to right.</summary>
    public required ConditionOutcome Outcome { get; init; }

    /// <summary>
    /// How far apart the sides are, never negative, when an order was asked for, fails, and both are exact numbers, years, months or dates (then
    /// in days); otherwise null. 0 where the sides are equal and a bound is not itself allowed.
    /// </summary>
    public DisplayValue? Shortfall { get; init; }
}
