namespace Luohu.Scoring.Ranking;

/// <summary>Equals of whom only some would have found a place.</summary>
/// <param name="First">The position of the first of them who competed.</param>
/// <param name="Count">How many competed.</param>
/// <param name="Places">How many places were left for them, at least 1 and fewer than they are.</param>
internal sealed record CutEquals(int First, int Count, long Places);
