namespace Luohu.Scoring.Applicants;

/// <summary>A record with a place.</summary>
public abstract record PlacedRecord : FactRecord
{
    private protected PlacedRecord()
    {
    }

    /// <summary>Province, 省份.</summary>
    public string? Province { get; init; }

    /// <summary>City, 城市.</summary>
    public string? City { get; init; }

    /// <summary>Zone inside the city, 区域.</summary>
    public string? Zone { get; init; }
}
