namespace Luohu.Scoring.Applicants;

/// <summary>A record with a place that lasts from a day to a day.</summary>
public abstract record PlacedSpellRecord : PlacedRecord
{
    private protected PlacedSpellRecord()
    {
    }

    /// <summary>First day, 起.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, 止; still running when left out.</summary>
    public SpellEnd To { get; init; }
}
