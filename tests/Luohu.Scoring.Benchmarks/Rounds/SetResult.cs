namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>A set with what its measures came to.</summary>
internal sealed record SetResult(MeasureSet Set, IReadOnlyList<Taken> Taken)
{
    /// <summary>The ratio a target asks for.</summary>
    public decimal RatioOf(Target target)
    {
        decimal own = NanosecondsOf(target.Measure);
        decimal other = NanosecondsOf(target.Against);
        return target.IsSpeedUp ? other / own : own / other;
    }

    private decimal NanosecondsOf(string measure) => Taken.First(t => string.Equals(t.Measure.Name, measure, StringComparison.Ordinal)).Nanoseconds;
}
