namespace Luohu.Scoring.Batch;

/// <summary>How many totals lie in an interval.</summary>
/// <param name="From">Its least total, included.</param>
/// <param name="Below">Its end, not included.</param>
/// <param name="Count">Totals in it.</param>
public readonly record struct TotalCount(decimal From, decimal Below, long Count);
