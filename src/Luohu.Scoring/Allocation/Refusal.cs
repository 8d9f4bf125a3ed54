namespace Luohu.Scoring.Allocation;

/// <summary>A wish that was not granted.</summary>
/// <param name="Place">The number of the place.</param>
/// <param name="Reason">Why.</param>
/// <param name="TakenBy">The chooser, by place in the list, who took the last seat of the place or of the kind; -1 when there never was one, or it is closed to the zone.</param>
internal readonly record struct Refusal(int Place, RefusalReason Reason, int TakenBy);
