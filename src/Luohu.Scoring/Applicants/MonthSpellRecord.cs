using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Applicants;

/// <summary>A record with a place that lasts from a calendar month to a calendar month.</summary>
public abstract record MonthSpellRecord : PlacedRecord
{
    private protected MonthSpellRecord()
    {
    }

    /// <summary>First month, 起.</summary>
    public YearMonth? From { get; init; }

    /// <summary>Last month, 止; still running when left out.</summary>
    public MonthSpellEnd To { get; init; }
}
