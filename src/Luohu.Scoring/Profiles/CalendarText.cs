using System.Numerics;

namespace Luohu.Scoring.Profiles;

/// <summary>
/// Reads dates, months, years and instants exactly as ISO 8601 writes them: ASCII digits, no spaces, no other signs. A text is of characters, or of bytes
/// when it is UTF-8.
/// </summary>
internal static class CalendarText
{
    /// <summary>How far a text is what was asked for.</summary>
    internal enum Outcome
    {
        Read,

        /// <summary>Not written like that at all.</summary>
        OtherForm,

        /// <summary>Written so, but there is no such day, month or hour.</summary>
        NotInCalendar,
    }

    /// <summary>As <c>2016-06-30</c>, to a day number.</summary>
    public static Outcome Date<T>(ReadOnlySpan<T> text, out long dayNumber)
        where T : unmanaged, IBinaryInteger<T>
    {
        dayNumber = 0;
        if (text.Length != 10 || !Is(text[7], '-') || !Number(text[8..], out int day) || !YearAndMonth(text[..7], out int year, out int month))
        {
            return Outcome.OtherForm;
        }

        if (!IsMonth(year, month) || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return Outcome.NotInCalendar;
        }

        dayNumber = new DateOnly(year, month, day).DayNumber;
        return Outcome.Read;
    }

    /// <summary>As <c>2016-06</c>, to year * 12 + month - 1.</summary>
    public static Outcome Month<T>(ReadOnlySpan<T> text, out long number)
        where T : unmanaged, IBinaryInteger<T>
    {
        number = 0;
        if (text.Length != 7 || !YearAndMonth(text, out int year, out int month))
        {
            return Outcome.OtherForm;
        }

        number = (year * 12) + month - 1;
        return IsMonth(year, month) ? Outcome.Read : Outcome.NotInCalendar;
    }

    /// <summary>As <c>2016</c>.</summary>
    public static Outcome Year<T>(ReadOnlySpan<T> text, out long number)
        where T : unmanaged, IBinaryInteger<T>
    {
        bool read = Number(text, out int year) && text.Length == 4;
        number = year;
        return read ? Outcome.Read : Outcome.OtherForm;
    }

    /// <summary>As <c>2016-06-30T09:00:00.5+08:00</c> (seconds and their fraction may be left out, <c>Z</c> is +00:00), to UTC ticks.</summary>
    public static Outcome Time<T>(ReadOnlySpan<T> text, out long utcTicks)
        where T : unmanaged, IBinaryInteger<T>
    {
        utcTicks = 0;
        if (text.Length < 17 || !(Is(text[10], 'T') || Is(text[10], 't')) || !Clock(text[11..16], out long minutes))
        {
            return Outcome.OtherForm;
        }

        Outcome date = Date(text[..10], out long day);
        if (date == Outcome.OtherForm || !Seconds(text[16..], out long ticks, out int used) || !Offset(text[(16 + used)..], out long offset))
        {
            return Outcome.OtherForm;
        }

        utcTicks = (day * TimeSpan.TicksPerDay) + ((minutes - offset) * TimeSpan.TicksPerMinute) + ticks;
        bool exists = date == Outcome.Read && minutes < 24 * 60 && ticks < TimeSpan.TicksPerMinute && utcTicks >= 0 && utcTicks <= DateTime.MaxValue.Ticks;
        return exists ? Outcome.Read : Outcome.NotInCalendar;
    }

    /// <summary><c>hh:mm</c> in minutes; 24 hours and more come back as they are, minutes over 59 are refused.</summary>
    private static bool Clock<T>(ReadOnlySpan<T> text, out long minutes)
        where T : unmanaged, IBinaryInteger<T>
    {
        minutes = 0;
        if (text.Length != 5 || !Is(text[2], ':') || !Number(text[..2], out int hour) || !Number(text[3..], out int minute) || minute > 59)
        {
            return false;
        }

        minutes = (hour * 60) + minute;
        return true;
    }

    /// <summary><c>:ss</c> and at most seven decimals of a second; or nothing.</summary>
    private static bool Seconds<T>(ReadOnlySpan<T> text, out long ticks, out int used)
        where T : unmanaged, IBinaryInteger<T>
    {
        (ticks, used) = (0, 0);
        if (!Is(text[0], ':'))
        {
            return true;
        }

        if (text.Length < 3 || !Number(text[1..3], out int seconds))
        {
            return false;
        }

        (ticks, used) = (seconds * TimeSpan.TicksPerSecond, 3);
        if (text.Length == 3 || !Is(text[3], '.'))
        {
            return true;
        }

        long unit = TimeSpan.TicksPerSecond / 10;
        for (used = 4; used < text.Length && Digit(text[used]) <= 9 && unit > 0; used++, unit /= 10)
        {
            ticks += Digit(text[used]) * unit;
        }

        return used > 4;
    }

    private static bool Offset<T>(ReadOnlySpan<T> text, out long minutes)
        where T : unmanaged, IBinaryInteger<T>
    {
        minutes = 0;
        if (text.Length == 1 && (Is(text[0], 'Z') || Is(text[0], 'z')))
        {
            return true;
        }

        if (text.Length != 6 || !(Is(text[0], '+') || Is(text[0], '-')) || !Clock(text[1..], out minutes) || minutes > 14 * 60)
        {
            return false;
        }

        minutes = Is(text[0], '-') ? -minutes : minutes;
        return true;
    }

    private static bool YearAndMonth<T>(ReadOnlySpan<T> text, out int year, out int month)
        where T : unmanaged, IBinaryInteger<T>
    {
        month = 0;
        return Number(text[..4], out year) && Is(text[4], '-') && Number(text[5..7], out month);
    }

    private static bool IsMonth(int year, int month) => year >= 1 && month is >= 1 and <= 12;

    /// <summary>Digits only; at most four of them, so nothing can overflow.</summary>
    private static bool Number<T>(ReadOnlySpan<T> text, out int number)
        where T : unmanaged, IBinaryInteger<T>
    {
        number = 0;
        if (text.Length is 0 or > 4)
        {
            return false;
        }

        foreach (T sign in text)
        {
            uint digit = Digit(sign);
            if (digit > 9)
            {
                return false;
            }

            number = (number * 10) + (int)digit;
        }

        return true;
    }

    private static bool Is<T>(T sign, char wanted)
        where T : unmanaged, IBinaryInteger<T> => uint.CreateTruncating(sign) == wanted;

    /// <summary>More than 9 for what is no digit.</summary>
    private static uint Digit<T>(T sign)
        where T : unmanaged, IBinaryInteger<T> => unchecked(uint.CreateTruncating(sign) - '0');
}
