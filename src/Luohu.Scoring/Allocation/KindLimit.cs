namespace Luohu.Scoring.Allocation;

/// <summary>How many may be given out of all places of a kind together.</summary>
/// <param name="Kind">As the places call it.</param>
/// <param name="Most">0 or more.</param>
internal sealed record KindLimit(string Kind, int Most);
