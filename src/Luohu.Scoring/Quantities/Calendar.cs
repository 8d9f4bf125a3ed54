namespace Luohu.Scoring.Quantities;

/// <summary>
/// Calendar arithmetic on day numbers (0 is 0001-01-01, as <see cref="DateOnly.DayNumber"/>) and month numbers (year * 12 + month - 1).
/// What lies before 0001-01-01 or after 9999-12-31 is taken as that day. Callers look for not known, none and open
/// (<see cref="Cell"/>) first: here they would be dates. Allocates nothing; called from compiled plans.
/// </summary>
internal static class Calendar
{
    /// <summary>0001-01-01.</summary>
    public const long MinDay = 0;

    /// <summary>9999-12-31.</summary>
    public const long MaxDay = 3_652_058;

    /// <summary>0001-01.</summary>
    public const long MinMonth = 12;

    /// <summary>9999-12.</summary>
    public const long MaxMonth = (9999 * 12) + 11;

    private const long MonthsOfAll = MaxMonth - MinMonth + 1;

    public static long AddDays(long day, long days) =>
        ClampDay(ClampDay(day) + Math.Clamp(days, -MaxDay - 1, MaxDay + 1));

    /// <summary>The same day of another month, or its last day when it has no such day (31 Jan + 1 month = 28 or 29 Feb).</summary>
    public static long AddMonths(long day, long months)
    {
        DateOnly date = DateOf(day);
        long month = NumberOf(date) + Math.Clamp(months, -MonthsOfAll, MonthsOfAll);
        return month switch
        {
            < MinMonth => MinDay,
            > MaxMonth => MaxDay,
            _ => Math.Min(FirstDayOf(month) + date.Day - 1, LastDayOf(month)),
        };
    }

    /// <summary>The same day of another year; 29 Feb becomes 28 Feb in common years.</summary>
    public static long AddYears(long day, long years) => AddMonths(day, Math.Clamp(years, -MonthsOfAll, MonthsOfAll) * 12);

    /// <summary>Days completed from one date to another; 0 when <paramref name="to"/> is earlier.</summary>
    public static long FullDays(long from, long to) => Math.Max(0, ClampDay(to) - ClampDay(from));

    /// <summary>
    /// Months completed; 0 when <paramref name="to"/> is earlier. A month completes on the same day of the month,
    /// or on its last day when it has no such day.
    /// </summary>
    public static long FullMonths(long from, long to)
    {
        DateOnly start = DateOf(from);
        DateOnly end = DateOf(to);
        bool complete = end.Day >= start.Day || end.Day == DateTime.DaysInMonth(end.Year, end.Month);
        return Math.Max(0, NumberOf(end) - NumberOf(start) - (complete ? 0 : 1));
    }

    /// <summary>Years completed, such as an age: on the anniversary, 29 Feb on 28 Feb in common years; 0 when <paramref name="to"/> is earlier.</summary>
    public static long FullYears(long from, long to) => FullMonths(from, to) / 12;

    public static long YearOf(long day) => DateOf(day).Year;

    public static long MonthOf(long day) => NumberOf(DateOf(day));

    public static long YearOfMonth(long month) => ClampMonth(month) / 12;

    public static long FirstDayOf(long month) => month > MaxMonth ? MaxDay : FirstDateOf(month).DayNumber;

    public static long LastDayOf(long month)
    {
        if (month < MinMonth)
        {
            return MinDay;
        }

        DateOnly first = FirstDateOf(month);
        return first.DayNumber + DateTime.DaysInMonth(first.Year, first.Month) - 1;
    }

    public static long FirstDayOfYear(long year) => FirstDayOf(ClampYear(year) * 12);

    public static long LastDayOfYear(long year) => LastDayOf((ClampYear(year) * 12) + 11);

    /// <summary>The date behind a day number.</summary>
    public static DateOnly DateOf(long day) => DateOnly.FromDayNumber((int)ClampDay(day));

    private static long NumberOf(DateOnly date) => (date.Year * 12) + date.Month - 1;

    private static DateOnly FirstDateOf(long month)
    {
        long clamped = ClampMonth(month);
        return new DateOnly((int)(clamped / 12), (int)(clamped % 12) + 1, 1);
    }

    private static long ClampDay(long day) => Math.Clamp(day, MinDay, MaxDay);

    private static long ClampMonth(long month) => Math.Clamp(month, MinMonth, MaxMonth);

    /// <summary>Keeps one year outside at each end, so that the first day after all and the last day before all saturate.</summary>
    private static long ClampYear(long year) => Math.Clamp(year, 0, 10_000);
}
