namespace Luohu.Scoring.Batch;

/// <summary>How many totals lie on either side of the total that a ruleset asks for, and how many close to it.</summary>
/// <param name="Below">Totals under it.</param>
/// <param name="Reached">Totals at it or over it.</param>
/// <param name="Near">How many points from it count as close.</param>
/// <param name="NearBelow">Totals under it by that many points at most.</param>
/// <param name="NearReached">Totals at it, or over it by that many points at most.</param>
public sealed record LineCounts(long Below, long Reached, decimal Near, long NearBelow, long NearReached);
