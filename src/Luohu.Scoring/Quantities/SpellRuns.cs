namespace Luohu.Scoring.Quantities;

/// <summary>
/// Runs: spells that follow each other with no gap longer than tolerated. A run is given as its spells, so that measuring it
/// leaves the gaps out. Sets are brought into normal form first; the result is another buffer and in normal form.
/// </summary>
internal static class SpellRuns
{
    /// <summary>The run that covers most (最长连续); of equals the earliest.</summary>
    /// <param name="spells">Spells of days or months.</param>
    /// <param name="unit">Which of the two.</param>
    /// <param name="gap">The longest gap within a run.</param>
    /// <param name="measure">What the result will be measured in: 60 days from 3 July are more days, but fewer months, than 59 from 1 January.</param>
    /// <param name="into">Receives the spells of the run; empty when there are none.</param>
    public static void Longest(SpellSet spells, SpellUnit unit, SpellGap gap, SpellUnit measure, SpellSet into)
    {
        Prepare(spells, into);
        SpellLength longest = default;
        int from = 0;
        int to = 0;
        int start = 0;
        while (start < spells.Count)
        {
            int end = start;
            SpellLength length = LengthOf(spells, end, unit);
            while (end + 1 < spells.Count && gap.Tolerates(spells.LastOf(end), spells.FirstOf(end + 1), unit))
            {
                end++;
                length += LengthOf(spells, end, unit);
            }

            if (length.IsLongerThan(longest, measure))
            {
                (longest, from, to) = (length, start, end + 1);
            }

            start = end + 1;
        }

        AddRange(spells, from, to, into);
    }

    /// <summary>
    /// The run that still goes on (当前连续): the one that contains the as-of date, or ended no longer before it than the gap tolerated.
    /// In a list of months, what reaches to the month before the as-of date still goes on. Nothing later than the as-of date
    /// (or its month) counts.
    /// </summary>
    /// <param name="spells">Spells of days or months.</param>
    /// <param name="unit">Which of the two.</param>
    /// <param name="asOf">The as-of date, a day in either case.</param>
    /// <param name="gap">The longest gap within the run and after it.</param>
    /// <param name="into">Receives the spells of the run; empty when none goes on.</param>
    public static void Current(SpellSet spells, SpellUnit unit, long asOf, SpellGap gap, SpellSet into)
    {
        Prepare(spells, into);
        long now = unit == SpellUnit.Day ? asOf : Calendar.MonthOf(asOf);
        int to = spells.Count;
        while (to > 0 && spells.FirstOf(to - 1) > now)
        {
            to--;
        }

        // The as-of day itself must be covered; the as-of month need not, it is not over.
        long next = unit == SpellUnit.Day ? now + 1 : now;
        int from = to;
        while (from > 0 && gap.Tolerates(spells.LastOf(from - 1), next, unit))
        {
            from--;
            next = spells.FirstOf(from);
        }

        AddRange(spells, from, to, into, now);
    }

    private static SpellLength LengthOf(SpellSet spells, int index, SpellUnit unit) =>
        SpellLength.Of(spells.FirstOf(index), spells.LastOf(index), unit);

    private static void AddRange(SpellSet spells, int from, int to, SpellSet into, long latest = long.MaxValue)
    {
        for (int i = from; i < to; i++)
        {
            into.Add(spells.FirstOf(i), Math.Min(spells.LastOf(i), latest));
        }
    }

    private static void Prepare(SpellSet spells, SpellSet into)
    {
        if (ReferenceEquals(spells, into))
        {
            throw new ArgumentException("The result needs a buffer of its own.", nameof(into));
        }

        spells.Merge();
        into.Clear();
    }
}
