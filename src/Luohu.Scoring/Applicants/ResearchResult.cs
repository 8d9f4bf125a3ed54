namespace Luohu.Scoring.Applicants;

/// <summary>A result of research, 科技成果.</summary>
public sealed record ResearchResult : FactRecord
{
    /// <summary>Is a main author, 主要完成人.</summary>
    public bool? MainAuthor { get; init; }

    /// <summary>Level of the prize it won, 奖励级别.</summary>
    public AwardLevel? AwardLevel { get; init; }

    /// <summary>Rated excellent, 优秀.</summary>
    public bool? Excellent { get; init; }

    /// <summary>Date, 日期.</summary>
    public DateOnly? Date { get; init; }
}
