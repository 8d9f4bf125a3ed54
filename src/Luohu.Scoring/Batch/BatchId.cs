namespace Luohu.Scoring.Batch;

/// <summary>Where an id stands among <see cref="Block.Ids"/>; <c>default</c> where there is none, for an id is never empty.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Text">The id itself where the input had it as a text.</param>
internal readonly record struct BatchId(int Start, int Length, string? Text);
