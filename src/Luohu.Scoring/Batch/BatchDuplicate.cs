namespace Luohu.Scoring.Batch;

/// <summary>An id that came again.</summary>
/// <param name="Id">The id.</param>
/// <param name="Line">Where it came again.</param>
/// <param name="FirstLine">Where it came first.</param>
public sealed record BatchDuplicate(string Id, long Line, long FirstLine);
