namespace Luohu.Scoring.Planning;

/// <summary>What a pick over records or lines came to: docs/semantics.md, 6.</summary>
/// <param name="Raw">From what is surely there and known.</param>
/// <param name="Low">Least it can come to.</param>
/// <param name="High">Most it can come to.</param>
/// <param name="Winner">Index, among those added, of the one picked alone, or -1.</param>
internal readonly record struct PickedValue(long Raw, long Low, long High, int Winner);
