using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Vocabulary;

/// <summary>Decimals and bounds of a datum unless its declaration says otherwise; alike for built-in and declared facts.</summary>
/// <param name="Scale">Most decimals.</param>
/// <param name="Minimum">Smallest value in units of 10^-Scale; of dates a day number, of months a month number, of instants UTC ticks.</param>
/// <param name="Maximum">Largest value, likewise.</param>
internal readonly record struct FieldDefaults(int Scale, long Minimum, long Maximum)
{
    private const int MostDecimals = 9;

    /// <summary>What holds for a kind and unit; <paramref name="decimals"/> (0 to 9) replaces the usual number of decimals.</summary>
    public static FieldDefaults For(ValueKind kind, Unit unit, int? decimals) => kind switch
    {
        ValueKind.Number => Number(decimals ?? DecimalsOf(unit), MaximumOf(unit)),
        ValueKind.Flag => new(0, 0, 1),
        ValueKind.Choice or ValueKind.Text => default,
        ValueKind.Date => new(0, FirstDay.DayNumber, LastDay.DayNumber),
        ValueKind.Month => new(0, YearMonth.Of(FirstDay).Number, YearMonth.Of(LastDay).Number),
        ValueKind.Year => new(0, Limits.FirstYear, Limits.LastYear),
        ValueKind.Time => new(0, FirstDay.ToDateTime(TimeOnly.MinValue).Ticks, LastDay.ToDateTime(TimeOnly.MaxValue).Ticks),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static DateOnly FirstDay => new(Limits.FirstYear, 1, 1);

    private static DateOnly LastDay => new(Limits.LastYear, 12, 31);

    /// <summary>A number of <paramref name="scale"/> decimals between 0 and <paramref name="maximum"/> whole units.</summary>
    public static FieldDefaults Number(int scale, long maximum)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, MostDecimals);
        return new(scale, 0, checked(maximum * PowerOfTen(scale)));
    }

    private static int DecimalsOf(Unit unit) => unit switch
    {
        Unit.Yuan or Unit.SquareMetres or Unit.Points => 2,
        Unit.Hours => 1,
        _ => 0,
    };

    private static long MaximumOf(Unit unit) => unit switch
    {
        Unit.Yuan => Limits.MaxYuan,
        Unit.Years => Limits.MaxYears,
        Unit.Months => Limits.MaxMonths,
        Unit.Days => Limits.MaxDays,
        Unit.People => Limits.MaxPeople,
        Unit.Times => Limits.MaxTimes,
        Unit.Hours => Limits.MaxHours,
        Unit.Millilitres => Limits.MaxMillilitres,
        Unit.SquareMetres => Limits.MaxSquareMetres,
        Unit.Points => Limits.MaxPoints,
        _ => Limits.MaxNumber,
    };

    private static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
