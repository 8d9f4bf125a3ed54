namespace Luohu.Scoring.Applicants;

/// <summary>
/// Level of education, 学历.层次, low to high. Levels said to rank together compare as equal with less and greater, yet are different
/// levels.
/// </summary>
public enum EducationLevel
{
    /// <summary>无.</summary>
    None,

    /// <summary>小学.</summary>
    Primary,

    /// <summary>初中.</summary>
    Junior,

    /// <summary>高中.</summary>
    Senior,

    /// <summary>中专; ranks with <see cref="Senior"/>.</summary>
    Vocational,

    /// <summary>技工学校; ranks with <see cref="Senior"/>.</summary>
    Technical,

    /// <summary>大专.</summary>
    Associate,

    /// <summary>高级技工学校; ranks with <see cref="Associate"/>.</summary>
    HigherTechnical,

    /// <summary>本科.</summary>
    BachelorLevel,

    /// <summary>技师学院; ranks with <see cref="BachelorLevel"/>.</summary>
    TechnicianCollege,

    /// <summary>硕士.</summary>
    MasterLevel,

    /// <summary>博士.</summary>
    DoctorLevel,
}
