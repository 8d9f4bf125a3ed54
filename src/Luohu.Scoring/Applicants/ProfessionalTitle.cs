namespace Luohu.Scoring.Applicants;

/// <summary>A professional title, 职称.</summary>
public sealed record ProfessionalTitle : FactRecord
{
    /// <summary>Grade, 级别.</summary>
    public TitleGrade? Grade { get; init; }

    /// <summary>Field, 专业.</summary>
    public string? Field { get; init; }

    /// <summary>Date of award, 日期.</summary>
    public DateOnly? Date { get; init; }
}
