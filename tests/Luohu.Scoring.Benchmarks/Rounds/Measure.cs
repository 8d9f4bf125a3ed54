namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>Work whose time is taken.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Units">How many units one run works through: applicants, lines.</param>
/// <param name="Run">One run. What it needs is there before; it is called many times.</param>
internal sealed record Measure(string Name, long Units, Action Run)
{
    /// <summary>Bytes are counted on all threads, not only on the one that calls.</summary>
    public bool UsesThreads { get; init; }
}
