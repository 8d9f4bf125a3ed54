namespace Luohu.Scoring.Batch;

/// <summary>How far a batch has come.</summary>
/// <param name="BytesRead">Bytes taken from the input as it stands, compressed or not.</param>
/// <param name="Lines">Lines done, in order.</param>
/// <param name="Rejects">How many of them were rejected.</param>
public readonly record struct BatchProgress(long BytesRead, long Lines, long Rejects);
