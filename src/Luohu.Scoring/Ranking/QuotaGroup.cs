namespace Luohu.Scoring.Ranking;

/// <summary>The places of one group of candidates.</summary>
/// <param name="Zone">The zone; null when places are not given by zone.</param>
/// <param name="Use">The use; null when places are not given by use.</param>
/// <param name="Places">How many, 0 or more.</param>
internal sealed record QuotaGroup(string? Zone, string? Use, long Places);
