namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>What the rounds of one measure came to.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Nanoseconds">Per unit.</param>
/// <param name="Bytes">Allocated per unit, in the round that allocated least.</param>
internal sealed record Taken(Measure Measure, decimal Nanoseconds, decimal Bytes);
