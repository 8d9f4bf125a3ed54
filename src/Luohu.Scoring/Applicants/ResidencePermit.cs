namespace Luohu.Scoring.Applicants;

/// <summary>A time covered by a residence permit, 居住证.</summary>
public sealed record ResidencePermit : PlacedSpellRecord;
