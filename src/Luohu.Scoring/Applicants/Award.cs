namespace Luohu.Scoring.Applicants;

/// <summary>An award or commendation, 表彰.</summary>
public sealed record Award : PlacedRecord
{
    /// <summary>Level of the authority, 级别.</summary>
    public AwardLevel? Level { get; init; }

    /// <summary>Authority that gave it, 授予机关.</summary>
    public string? By { get; init; }

    /// <summary>Date of award, 日期.</summary>
    public DateOnly? Date { get; init; }
}
