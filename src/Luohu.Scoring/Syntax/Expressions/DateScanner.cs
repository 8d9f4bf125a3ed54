using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Tells dates and months from numbers.</summary>
internal static class DateScanner
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static ScannedDate Scan(string text, int start, int end)
    {
        int yearEnd = NumberScanner.DigitsEnd(text, start, end);
        if (yearEnd - start != 4)
        {
            return default;
        }

        int monthEnd = GroupEnd(text, yearEnd, end, out char sign);
        int dayEnd = GroupEnd(text, monthEnd, end, out char second);
        int month = monthEnd - yearEnd - 1;
        int day = second == sign ? dayEnd - monthEnd - 1 : 0;
        return (sign, month, day) switch
        {
            ('-', 2, 2) => Date(text, start, dayEnd),
            ('-', 2, <= 0) => Month(text, start, monthEnd),
            ('-', 2, _) => new(DateForm.Malformed, dayEnd, 0),
            ('-' or '/' or '.', 1 or 2, 1 or 2) => new(DateForm.Malformed, dayEnd, 0),
            _ => default,
        };
    }

    /// <summary>True for what may follow a year in digits when a date was meant in Chinese: <c>年1月</c>.</summary>
    public static bool IsChineseDate(string afterYear) => afterYear.Length > 1 && afterYear[0] == '年' && Signs.IsDigit(afterYear[1]);

    private static int GroupEnd(string text, int at, int end, out char sign)
    {
        sign = at < end ? Signs.Fold(text[at]) : '\0';
        return sign is '-' or '/' or '.' && at + 1 < end && Signs.IsDigit(text[at + 1]) ? NumberScanner.DigitsEnd(text, at + 1, end) : at;
    }

    private static ScannedDate Date(string text, int start, int end)
    {
        (int year, int month, int day) = (Number(text, start, 4), Number(text, start + 5, 2), Number(text, start + 8, 2));
        return IsMonth(year, month) && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(DateForm.Date, end, new DateOnly(year, month, day).DayNumber)
            : new(DateForm.Impossible, end, 0);
    }

    private static ScannedDate Month(string text, int start, int end)
    {
        (int year, int month) = (Number(text, start, 4), Number(text, start + 5, 2));
        return IsMonth(year, month) ? new(DateForm.Month, end, new YearMonth(year, month).Number) : new(DateForm.Impossible, end, 0);
    }

    private static bool IsMonth(int year, int month) => year is >= FirstYear and <= LastYear && month is >= 1 and <= 12;

    private static int Number(string text, int start, int length)
    {
        int value = 0;
        for (int i = start; i < start + length; i++)
        {
            value = (value * 10) + (Signs.Fold(text[i]) - '0');
        }

        return value;
    }
}
