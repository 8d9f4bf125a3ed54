namespace Luohu.Scoring.Quantities;

/// <summary>How much a set of spells covers. Overlapping spells count once: the set is brought into normal form first.</summary>
internal static class SpellMeasure
{
    /// <summary>Whole months of day spells: by anniversary per spell, the left-over days of several spells pooled, 30 of them a month.</summary>
    public static long Months(SpellSet days) => Total(days, SpellUnit.Day).Months;

    /// <summary>Whole years of day spells: twelve of the months of all of them together, not the years of each.</summary>
    public static long Years(SpellSet days) => Months(days) / 12;

    /// <summary>Days of day spells.</summary>
    public static long Days(SpellSet days) => Total(days, SpellUnit.Day).Days;

    /// <summary>Months of month spells.</summary>
    public static long MonthCount(SpellSet months) => Total(months, SpellUnit.Month).Months;

    /// <summary>Whole years of month spells.</summary>
    public static long YearsOfMonths(SpellSet months) => MonthCount(months) / 12;

    /// <summary>All of it in both measures.</summary>
    public static SpellLength Total(SpellSet spells, SpellUnit unit)
    {
        spells.Merge();
        SpellLength total = default;
        for (int i = 0; i < spells.Count; i++)
        {
            total += SpellLength.Of(spells.FirstOf(i), spells.LastOf(i), unit);
        }

        return total;
    }
}
