namespace Luohu.Scoring.Applicants;

/// <summary>What is applied for, 申请.</summary>
public sealed record Application : FactRecord
{
    /// <summary>Date of application, 日期.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Instant of application, 时间; decides ties in a ranking.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>City applied to, 城市.</summary>
    public string? City { get; init; }

    /// <summary>Zone applied to, 区域.</summary>
    public string? Zone { get; init; }

    /// <summary>Use of the points that is applied for, 用途.</summary>
    public string? Purpose { get; init; }

    /// <summary>Employer named in the application, 单位.</summary>
    public string? Employer { get; init; }
}
