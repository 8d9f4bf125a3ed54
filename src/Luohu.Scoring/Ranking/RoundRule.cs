namespace Luohu.Scoring.Ranking;

/// <summary>A round in which places are given out.</summary>
/// <param name="IsPooled">The places that the rounds before left over are put together and go to whoever is next, of whatever zone; else every zone has its own.</param>
/// <param name="ZoneAtMost">Of a pooled round: the share of its own places that a zone may gain, 0 to 1, rounded down to whole places; null: no ceiling.</param>
internal sealed record RoundRule(bool IsPooled, decimal? ZoneAtMost);
