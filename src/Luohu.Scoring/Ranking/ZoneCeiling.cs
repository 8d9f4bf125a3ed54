namespace Luohu.Scoring.Ranking;

/// <summary>How far a zone came to its ceiling in a pooled round.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="AtMost">What it might gain: the share of its own places, rounded down.</param>
/// <param name="Admitted">What it gained.</param>
/// <param name="LastAdmitted">The position of the last of the zone who was admitted in the round, or -1.</param>
/// <param name="Tie">What became of equals whom the ceiling cut.</param>
/// <param name="Cut">The equals whom the ceiling cut, or null.</param>
internal sealed record ZoneCeiling(string Zone, long AtMost, int Admitted, int LastAdmitted, LineTie Tie, CutEquals? Cut);
