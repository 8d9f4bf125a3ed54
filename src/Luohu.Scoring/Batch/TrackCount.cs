namespace Luohu.Scoring.Batch;

/// <summary>How many of the eligible took a track.</summary>
/// <param name="Id">The id of the track.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">Eligible applicants whose first track it is.</param>
public sealed record TrackCount(string Id, string Name, long Count);
