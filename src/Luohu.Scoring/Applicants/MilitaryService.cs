namespace Luohu.Scoring.Applicants;

/// <summary>A time of military service, 兵役.</summary>
public sealed record MilitaryService : SpellRecord
{
    /// <summary>City of the station, 驻地城市.</summary>
    public string? StationCity { get; init; }

    /// <summary>Highest merit received, 立功.</summary>
    public Merit? Merit { get; init; }
}
