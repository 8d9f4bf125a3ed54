namespace Luohu.Scoring.Applicants;

/// <summary>An offence, 违法犯罪.</summary>
public sealed record Offence : PlacedRecord
{
    /// <summary>Kind, 类别.</summary>
    public OffenceKind? Kind { get; init; }

    /// <summary>Serious, 严重.</summary>
    public bool? Serious { get; init; }

    /// <summary>Date, 日期.</summary>
    public DateOnly? Date { get; init; }
}
