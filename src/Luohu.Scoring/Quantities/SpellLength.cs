namespace Luohu.Scoring.Quantities;

/// <summary>
/// A stretch of time in both measures: calendar months with the days left over, and days. Lengths add up; the left-over
/// days of all parts are pooled, and 30 of them are a month.
/// </summary>
internal readonly record struct SpellLength(long WholeMonths, long LeftOverDays, long Days)
{
    private const long DaysOfPooledMonth = 30;

    public long Months => WholeMonths + (LeftOverDays / DaysOfPooledMonth);

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
        return new(whole, last - LastDayOfMonths(first, whole), checked(last - first + 1));
    }

    /// <summary>The length of a spell of months, both ends in it.</summary>
    public static SpellLength OfMonths(long first, long last) =>
        last < first ? default : new(checked(last - first + 1), 0, Calendar.LastDayOf(last) - Calendar.FirstDayOf(first) + 1);

    public static SpellLength Of(long first, long last, SpellUnit unit) => unit == SpellUnit.Day ? OfDays(first, last) : OfMonths(first, last);

    /// <summary>The last day of the <paramref name="months"/> months that begin on a day; the day before it when there are none.</summary>
    public static long LastDayOfMonths(long first, long months)
    {
        long sameDay = Calendar.AddMonths(first, months);
        bool exists = Calendar.DateOf(sameDay).Day == Calendar.DateOf(first).Day;
        return exists ? sameDay - 1 : sameDay;
    }

    /// <summary>Compares by the measure asked for, and equals by the other one.</summary>
    public bool IsLongerThan(SpellLength other, SpellUnit measure)
    {
        int byMonths = Months.CompareTo(other.Months);
        int byDays = Days.CompareTo(other.Days);
        return measure == SpellUnit.Month
            ? byMonths > 0 || (byMonths == 0 && byDays > 0)
            : byDays > 0 || (byDays == 0 && byMonths > 0);
    }

    public static SpellLength operator +(SpellLength left, SpellLength right) =>
        checked(new(left.WholeMonths + right.WholeMonths, left.LeftOverDays + right.LeftOverDays, left.Days + right.Days));

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
