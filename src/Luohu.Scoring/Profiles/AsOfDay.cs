using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>A day against which the cells of dates, months and years are compared, each at its own precision.</summary>
internal readonly struct AsOfDay(DateOnly date)
{
    private readonly long _month = YearMonth.Of(date).Number;

    public DateOnly Date => date;

    /// <summary>-1, 0 or 1 as the cell lies before, in or after the day, its month or its year; 0 for what has no date.</summary>
    public int Compare(ValueKind kind, long cell) => kind switch
    {
        _ when !Cell.IsValue(cell) => 0,
        ValueKind.Date => cell.CompareTo(date.DayNumber),
        ValueKind.Month => cell.CompareTo(_month),
        ValueKind.Year => cell.CompareTo(date.Year),
        _ => 0,
    };
}
