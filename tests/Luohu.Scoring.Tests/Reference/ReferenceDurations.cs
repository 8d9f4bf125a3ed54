using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>How long spells cover, counted day by day or month by month.</summary>
internal static class ReferenceDurations
{
    /// <summary>Every day (or month) from the first to the last.</summary>
    public static IEnumerable<long> Covered(long first, long last)
    {
        for (long at = first; at <= last; at++)
        {
            yield return at;
        }
    }

    /// <summary>Months and days of a run, to compare runs by.</summary>
    public static (long Months, long Days) Length(IReadOnlySet<long> covered, bool isMonths)
    {
        if (isMonths)
        {
            return (covered.Count, 0);
        }

        var stretches = covered.Where(day => !covered.Contains(day - 1)).Select(first => MonthsOf(first, covered)).ToList();
        long leftOver = stretches.Sum(s => s.LeftOver);
        long months = MonthsOfDays(covered);
        return (months, leftOver - ((months - stretches.Sum(s => s.Whole)) * 30));
    }

    /// <summary>Covered days (or months) in order, parted where a hole is not tolerated.</summary>
    public static List<List<long>> Runs(IEnumerable<long> covered, Func<long, long, bool> tolerates)
    {
        var runs = new List<List<long>>();
        foreach (long at in covered.Order())
        {
            if (runs.Count > 0 && tolerates(runs[^1][^1], at))
            {
                runs[^1].Add(at);
            }
            else
            {
                runs.Add([at]);
            }
        }

        return runs;
    }

    public static long Measure(IReadOnlySet<long> covered, bool isMonths, Unit unit)
    {
        if (unit == Unit.Days)
        {
            return covered.Count;
        }

        long months = isMonths ? covered.Count : MonthsOfDays(covered);
        return unit == Unit.Years ? months / 12 : months;
    }

    /// <summary>
    /// Months by anniversary of each stretch of days without a hole; where two or more stretches leave days over, 30 of these together are a month.
    /// </summary>
    private static long MonthsOfDays(IReadOnlySet<long> covered)
    {
        var stretches = covered.Where(day => !covered.Contains(day - 1)).Select(first => MonthsOf(first, covered)).ToList();
        var leftOver = stretches.Select(s => s.LeftOver).Where(days => days > 0).ToList();
        return stretches.Sum(s => s.Whole) + (leftOver.Count >= 2 ? leftOver.Sum() / 30 : 0);
    }

    /// <summary>The whole months of the stretch that begins on a day, and the days left over.</summary>
    private static (long Whole, long LeftOver) MonthsOf(long first, IReadOnlySet<long> covered)
    {
        long last = first;
        while (covered.Contains(last + 1))
        {
            last++;
        }

        long whole = 0;
        while (EndOfMonths(first, whole + 1) <= last)
        {
            whole++;
        }

        return (whole, last - EndOfMonths(first, whole));
    }

    /// <summary>A month that begins on the 15th ends on the 14th; one that begins on a day the other month does not have ends on its last day.</summary>
    public static long EndOfMonths(long first, long months)
    {
        DateOnly begin = ReferenceCalendar.Date(first);
        DateOnly sameDay = begin.AddMonths((int)months);
        return sameDay.Day == begin.Day ? sameDay.DayNumber - 1 : sameDay.DayNumber;
    }
}
