namespace Luohu.Scoring.Applicants;

/// <summary>Hours of voluntary service, 志愿服务.</summary>
public sealed record Volunteering : PlacedRecord
{
    /// <summary>Hours served, 小时.</summary>
    public decimal? Hours { get; init; }

    /// <summary>Kind of service, 类别.</summary>
    public string? Kind { get; init; }

    /// <summary>Date, 日期.</summary>
    public DateOnly? Date { get; init; }
}
