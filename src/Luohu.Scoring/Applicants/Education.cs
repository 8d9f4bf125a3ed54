namespace Luohu.Scoring.Applicants;

/// <summary>A course of study and what it ended with, 学历.</summary>
public sealed record Education : SpellRecord
{
    /// <summary>Level reached, 层次.</summary>
    public EducationLevel? Level { get; init; }

    /// <summary>Degree received, 学位.</summary>
    public AcademicDegree? Degree { get; init; }

    /// <summary>Mode of study, 形式.</summary>
    public StudyMode? Mode { get; init; }

    /// <summary>Field of study, 专业.</summary>
    public string? Field { get; init; }

    /// <summary>Date of the certificate, 日期.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Graduates this year or is counted as such, 应届.</summary>
    public bool? FreshGraduate { get; init; }

    /// <summary>Type of school, 学校类型.</summary>
    public SchoolType? SchoolType { get; init; }

    /// <summary>Province of the school, 学校省份.</summary>
    public string? SchoolProvince { get; init; }
}
