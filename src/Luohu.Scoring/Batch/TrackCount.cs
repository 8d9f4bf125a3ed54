namespace Luohu.Scoring.Batch;

/// <summary>How many applicants were named a track.</summary>
/// <param name="Id">The id of the track.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">Results that name it.</param>
public sealed record TrackCount(string Id, string Name, long Count);
