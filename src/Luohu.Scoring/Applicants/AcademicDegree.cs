namespace Luohu.Scoring.Applicants;

/// <summary>Academic degree, 学历.学位, low to high.</summary>
public enum AcademicDegree
{
    /// <summary>无.</summary>
    None,

    /// <summary>学士.</summary>
    Bachelor,

    /// <summary>硕士.</summary>
    Master,

    /// <summary>博士.</summary>
    Doctor,
}
