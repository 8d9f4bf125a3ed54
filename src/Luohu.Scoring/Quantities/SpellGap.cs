namespace Luohu.Scoring.Quantities;

/// <summary>The longest uncovered stretch that does not break a run (容许间断).</summary>
/// <param name="Length">How many days or months; 0 tolerates nothing.</param>
/// <param name="Unit">What <paramref name="Length"/> counts.</param>
internal readonly record struct SpellGap(long Length, SpellUnit Unit)
{
    /// <summary>No gap is tolerated.</summary>
    public static SpellGap Nothing => default;

    /// <summary>Whether what lies uncovered between two spells is short enough.</summary>
    /// <param name="last">The last day or month before the gap.</param>
    /// <param name="next">The first day or month after the gap.</param>
    /// <param name="unit">Whether these two are days or months.</param>
    public bool Tolerates(long last, long next, SpellUnit unit)
    {
        if (unit == Unit || next - last <= 1)
        {
            return next - last - 1 <= Length;
        }

        return Unit == SpellUnit.Month
            ? next - 1 <= SpellLength.LastDayOfMonths(last + 1, Length)
            : Calendar.FirstDayOf(next) - Calendar.LastDayOf(last) - 1 <= Length;
    }
}
