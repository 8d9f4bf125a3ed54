namespace Luohu.Scoring.Batch;

/// <summary>Counts of totals put together into few intervals of a round width, empty ones included.</summary>
internal static class TotalBars
{
    private static readonly int[] Steps = [1, 2, 5];

    /// <summary>At most so many, unless the totals are none.</summary>
    public static IReadOnlyList<TotalCount> Of(IReadOnlyList<TotalCount> totals, int most)
    {
        if (totals.Count == 0)
        {
            return [];
        }

        // The totals lie in intervals of one width, which the new one is a multiple of.
        decimal unit = totals[0].Below - totals[0].From;
        decimal width = Widths(unit).First(w => Math.Floor(totals[^1].From / w) - Math.Floor(totals[0].From / w) < most);
        decimal first = Math.Floor(totals[0].From / width);
        long[] counts = new long[(int)(Math.Floor(totals[^1].From / width) - first) + 1];
        foreach (TotalCount total in totals)
        {
            counts[(int)(Math.Floor(total.From / width) - first)] += total.Count;
        }

        return [.. counts.Select((c, i) => new TotalCount((first + i) * width, (first + i + 1) * width, c))];
    }

    private static IEnumerable<decimal> Widths(decimal unit)
    {
        for (; ; unit *= 10)
        {
            foreach (int step in Steps)
            {
                yield return step * unit;
            }
        }
    }
}
