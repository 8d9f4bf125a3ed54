namespace Luohu.Scoring.Batch;

/// <summary>How many lines were rejected for one reason.</summary>
/// <param name="Code">The code of the first mistake of each of them.</param>
/// <param name="Count">How many.</param>
/// <param name="Examples">The first few, in order.</param>
public sealed record RejectCount(string Code, long Count, IReadOnlyList<RejectExample> Examples);
