namespace Luohu.Scoring.Assessments;

/// <summary>One difference between the raw and the counted points of a line.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Points">What it adds; negative when it takes away; never 0.</param>
public sealed record Adjustment(AdjustmentKind Kind, decimal Points);
