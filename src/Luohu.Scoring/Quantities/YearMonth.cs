using System.Globalization;

namespace Luohu.Scoring.Quantities;

/// <summary>A calendar month.</summary>
public readonly record struct YearMonth : IComparable<YearMonth>
{
    /// <summary>The month <paramref name="month"/> (1 to 12) of <paramref name="year"/> (1 to 9999).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public YearMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        Number = (year * 12) + month - 1;
    }

    /// <summary>Year * 12 + month - 1: months as the engine counts them.</summary>
    public int Number { get; }

    /// <summary>The year.</summary>
    public int Year => Number / 12;

    /// <summary>The month of the year, 1 to 12.</summary>
    public int Month => (Number % 12) + 1;

    /// <summary>The month that a date lies in.</summary>
    public static YearMonth Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>Orders earlier months first.</summary>
    public int CompareTo(YearMonth other) => Number.CompareTo(other.Number);

    /// <summary>Earlier than.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left.Number < right.Number;

    /// <summary>Later than.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left.Number > right.Number;

    /// <summary>Not later than.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left.Number <= right.Number;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left.Number >= right.Number;

    /// <summary>As <c>2016-06</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}
