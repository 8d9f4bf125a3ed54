namespace Luohu.Scoring.Assessments;

/// <summary>What one record, or group of records, brings to an item that adds up over a list; or what one person brings to a line.</summary>
/// <param name="Record">The record, group or person.</param>
/// <param name="Amount">The quantity it counts by, such as 3 years; null when the item has none.</param>
/// <param name="Case">The label of the table row or band that decided; or null.</param>
/// <param name="Points">Its points after 系数 and the 单项 stages, before the item's own; null when not known yet.</param>
/// <param name="IsSure">False when it is not known yet whether the record counts at all; its points are then not in the total.</param>
public sealed record LedgerContribution(LedgerRecord Record, DisplayValue? Amount, string? Case, decimal? Points, bool IsSure);
