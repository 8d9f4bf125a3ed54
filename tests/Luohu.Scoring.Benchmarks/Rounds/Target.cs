namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>How the time of one measure is to compare with that of another of the same set.</summary>
/// <param name="Measure">Name of the measure.</param>
/// <param name="Against">Name of the other.</param>
/// <param name="AtMost">The ratio it should not exceed; null when it is only told.</param>
internal sealed record Target(string Measure, string Against, decimal? AtMost = null)
{
    /// <summary>What the chart calls it; else both names.</summary>
    public string? Label { get; init; }

    /// <summary>The ratio is that of the other to this one, and should be at least <see cref="AtMost"/>: how many times as fast.</summary>
    public bool IsSpeedUp { get; init; }
}
