namespace Luohu.Scoring.Quantities;

/// <summary>
/// A stretch of time in both measures: calendar months with the days left over, and days. Lengths add up; the left-over
/// days of several spells are pooled, and 30 of them are a month.
/// </summary>
/// <param name="WholeMonths">Months by anniversary, spell by spell.</param>
/// <param name="LeftOverDays">Days that made no month in their own spell.</param>
/// <param name="LeftOverSpells">How many spells these days come from.</param>
/// <param name="Days">All days.</param>
internal readonly record struct SpellLength(long WholeMonths, long LeftOverDays, int LeftOverSpells, long Days)
{
    private const long DaysOfPooledMonth = 30;

    public long Months => WholeMonths + PooledMonths;

    /// <summary>
    /// The days of a single spell are no pool: else 1 January to 30 January would be a month, and most full years complete a day early.
    /// </summary>
    private long PooledMonths => LeftOverSpells > 1 ? LeftOverDays / DaysOfPooledMonth : 0;

    private long DaysBeyondMonths => LeftOverDays - (PooledMonths * DaysOfPooledMonth);

    /// <summary>
    /// The length of a spell of days, both ends in it. A month that starts on the 15th ends on the 14th; one that has no such day
    /// ends on its last day (31 Jan + 1 month ends on 28 or 29 Feb), always counted from the first day of the spell.
    /// </summary>
    public static SpellLength OfDays(long first, long last)
    {
        if (last < first)
        {
            return default;
        }

        long whole = WholeMonthsOf(first, last);
        long left = last - LastDayOfMonths(first, whole);
        return new(whole, left, left > 0 ? 1 : 0, checked(last - first + 1));
    }

    /// <summary>The length of a spell of months, both ends in it.</summary>
    public static SpellLength OfMonths(long first, long last) =>
        last < first ? default : new(checked(last - first + 1), 0, 0, Calendar.LastDayOf(last) - Calendar.FirstDayOf(first) + 1);

    public static SpellLength Of(long first, long last, SpellUnit unit) => unit == SpellUnit.Day ? OfDays(first, last) : OfMonths(first, last);

    /// <summary>The last day of the <paramref name="months"/> months that begin on a day; the day before it when there are none.</summary>
    public static long LastDayOfMonths(long first, long months)
    {
        long sameDay = Calendar.AddMonths(first, months);
        bool exists = Calendar.DateOf(sameDay).Day == Calendar.DateOf(first).Day;
        return exists ? sameDay - 1 : sameDay;
    }

    /// <summary>Compares by the measure asked for, then in months and days.</summary>
    public bool IsLongerThan(SpellLength other, SpellUnit measure)
    {
        int byDays = measure == SpellUnit.Day ? Days.CompareTo(other.Days) : 0;
        return (byDays, Months.CompareTo(other.Months), DaysBeyondMonths.CompareTo(other.DaysBeyondMonths)).CompareTo((0, 0, 0)) > 0;
    }

    public static SpellLength operator +(SpellLength left, SpellLength right) => checked(new(
        left.WholeMonths + right.WholeMonths,
        left.LeftOverDays + right.LeftOverDays,
        left.LeftOverSpells + right.LeftOverSpells,
        left.Days + right.Days));

    private static long WholeMonthsOf(long first, long last)
    {
        // The day after the last one in two numbers, because the end of the calendar has no such day.
        DateOnly start = Calendar.DateOf(first);
        DateOnly end = Calendar.DateOf(last);
        bool endsMonth = end.Day == DateTime.DaysInMonth(end.Year, end.Month);
        long monthAfter = Calendar.MonthOf(last) + (endsMonth ? 1 : 0);
        int dayAfter = endsMonth ? 1 : end.Day + 1;
        return monthAfter - Calendar.MonthOf(first) - (dayAfter < start.Day ? 1 : 0);
    }
}
