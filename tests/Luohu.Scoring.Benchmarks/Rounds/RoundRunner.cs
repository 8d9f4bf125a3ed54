using System.Diagnostics;

namespace Luohu.Scoring.Benchmarks.Rounds;

/// <summary>Takes the measures of a set in interleaved rounds: every measure once, then every measure again.</summary>
internal static class RoundRunner
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan ShortestRound = TimeSpan.FromMilliseconds(20);

    /// <summary>What each measure came to, in their order.</summary>
    public static IReadOnlyList<Taken> Run(MeasureSet set)
    {
        int[] repeats = [.. set.Measures.Select(Warm)];
        var times = set.Measures.Select(_ => new List<decimal>()).ToArray();
        decimal[] bytes = [.. set.Measures.Select(_ => decimal.MaxValue)];
        for (int round = 0; round < set.Rounds; round++)
        {
            for (int m = 0; m < set.Measures.Count; m++)
            {
                Measure measure = set.Measures[m];
                decimal units = measure.Units * (decimal)repeats[m];
                long allocated = Allocated(measure);
                TimeSpan time = Time(measure, repeats[m]);
                bytes[m] = Math.Min(bytes[m], (Allocated(measure) - allocated) / units);
                times[m].Add(time.Ticks * 100 / units);
            }
        }

        return [.. set.Measures.Select((m, i) => new Taken(m, Told(times[i], set.TellsMedian), bytes[i]))];
    }

    /// <summary>Runs a measure until its code is compiled at full speed; tells how many runs make a round long enough to be timed.</summary>
    private static int Warm(Measure measure)
    {
        var since = Stopwatch.StartNew();
        int runs = 0;
        TimeSpan last = default;
        while (runs < 3 || since.Elapsed < WarmUp)
        {
            last = Time(measure, 1);
            runs++;
        }

        return (int)Math.Max(1, (ShortestRound.Ticks + last.Ticks - 1) / Math.Max(1, last.Ticks));
    }

    private static TimeSpan Time(Measure measure, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
        {
            measure.Run();
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static long Allocated(Measure measure) => measure.UsesThreads ? GC.GetTotalAllocatedBytes(precise: true) : GC.GetAllocatedBytesForCurrentThread();

    private static decimal Told(List<decimal> times, bool median)
    {
        times.Sort();
        return median ? times[times.Count / 2] : times[0];
    }
}
