using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>Calendar arithmetic, counted out. Days and months are numbered as in cells; a day outside the calendar is its nearest day.</summary>
internal static class ReferenceCalendar
{
    public static DateOnly Date(long day) => DateOnly.FromDayNumber((int)Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber));

    public static long MonthOf(DateOnly date) => (date.Year * 12) + date.Month - 1;

    public static DateOnly FirstDayOf(long month) => new((int)(month / 12), (int)(month % 12) + 1, 1);

    public static long Shifted(long day, long months, long days) => Date(PlusMonths(Date(day), months).DayNumber + days).DayNumber;

    /// <summary>How many whole units fit between the dates, counted up one by one.</summary>
    public static long Elapsed(DateOnly from, DateOnly to, Unit unit)
    {
        if (unit == Unit.Days)
        {
            return Math.Max(0, to.DayNumber - from.DayNumber);
        }

        int step = unit == Unit.Years ? 12 : 1;
        long full = 0;
        while (MonthOf(from) + ((full + 1) * step) <= MonthOf(to) && from.AddMonths((int)(full + 1) * step) <= to)
        {
            full++;
        }

        return full;
    }

    private static DateOnly PlusMonths(DateOnly date, long months)
    {
        long month = MonthOf(date) + months;
        return month < 12 ? DateOnly.MinValue : month > (9999 * 12) + 11 ? DateOnly.MaxValue : date.AddMonths((int)months);
    }
}
