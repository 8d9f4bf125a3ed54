namespace Luohu.Scoring.Quantities;

/// <summary>
/// Set operations on spells of one unit. The operands are brought into normal form first (they cover what they covered); the result,
/// another buffer than both, is in normal form too.
/// </summary>
internal static class SpellAlgebra
{
    /// <summary>What either covers (并).</summary>
    public static void Union(SpellSet a, SpellSet b, SpellSet into)
    {
        Prepare(a, b, into);
        into.CopyFrom(a);
        for (int i = 0; i < b.Count; i++)
        {
            into.Add(b.FirstOf(i), b.LastOf(i));
        }

        into.Merge();
    }

    /// <summary>What both cover (交).</summary>
    public static void Intersect(SpellSet a, SpellSet b, SpellSet into)
    {
        Prepare(a, b, into);
        int i = 0;
        int j = 0;
        while (i < a.Count && j < b.Count)
        {
            into.Add(Math.Max(a.FirstOf(i), b.FirstOf(j)), Math.Min(a.LastOf(i), b.LastOf(j)));
            if (a.LastOf(i) < b.LastOf(j))
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>What the first covers and the second does not (除去).</summary>
    public static void Except(SpellSet a, SpellSet b, SpellSet into)
    {
        Prepare(a, b, into);
        int j = 0;
        for (int i = 0; i < a.Count; i++)
        {
            while (j < b.Count && b.LastOf(j) < a.FirstOf(i))
            {
                j++;
            }

            AddUncovered(a.FirstOf(i), a.LastOf(i), b, j, into);
        }
    }

    /// <summary>Month spells as day spells: from the first day of the first month to the last day of the last.</summary>
    public static void MonthsToDays(SpellSet months, SpellSet into)
    {
        ThrowIfSame(months, into);
        months.Merge();
        into.Clear();
        for (int i = 0; i < months.Count; i++)
        {
            into.Add(Calendar.FirstDayOf(months.FirstOf(i)), Calendar.LastDayOf(months.LastOf(i)));
        }
    }

    /// <summary>Adds what of one spell no cut covers, where earlier cuts than <paramref name="cut"/> lie before it.</summary>
    private static void AddUncovered(long first, long last, SpellSet cuts, int cut, SpellSet into)
    {
        long start = first;
        for (; cut < cuts.Count && cuts.FirstOf(cut) <= last; cut++)
        {
            if (cuts.FirstOf(cut) > start)
            {
                into.Add(start, cuts.FirstOf(cut) - 1);
            }

            if (cuts.LastOf(cut) >= last)
            {
                return;
            }

            start = cuts.LastOf(cut) + 1;
        }

        into.Add(start, last);
    }

    private static void Prepare(SpellSet a, SpellSet b, SpellSet into)
    {
        ThrowIfSame(a, into);
        ThrowIfSame(b, into);
        a.Merge();
        b.Merge();
        into.Clear();
    }

    private static void ThrowIfSame(SpellSet operand, SpellSet into)
    {
        if (ReferenceEquals(operand, into))
        {
            throw new ArgumentException("The result needs a buffer of its own.", nameof(into));
        }
    }
}
