namespace Luohu.Scoring.Applicants;

/// <summary>Type of school, 学历.学校类型; without order.</summary>
public enum SchoolType
{
    /// <summary>普通院校.</summary>
    Ordinary,

    /// <summary>职业学校.</summary>
    VocationalSchool,

    /// <summary>技工院校.</summary>
    TechnicalSchool,
}
