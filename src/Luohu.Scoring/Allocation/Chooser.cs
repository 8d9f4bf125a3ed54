namespace Luohu.Scoring.Allocation;

/// <summary>One who may choose, in a list that stands in the order in which they choose.</summary>
/// <param name="Person">The number of the person: the row of the table of candidates.</param>
/// <param name="Zone">Null when not known or when there are none.</param>
/// <param name="FirstEqual">The position of the first one with an equal claim in the list of all candidates: the same for equals, and for nobody else.</param>
internal readonly record struct Chooser(int Person, string? Zone, int FirstEqual);
