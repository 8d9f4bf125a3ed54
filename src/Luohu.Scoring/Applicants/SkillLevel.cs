namespace Luohu.Scoring.Applicants;

/// <summary>Level of a skill certificate, 职业资格.等级, low to high: level five is the lowest.</summary>
public enum SkillLevel
{
    /// <summary>初级工.</summary>
    Level5,

    /// <summary>中级工.</summary>
    Level4,

    /// <summary>高级工.</summary>
    Level3,

    /// <summary>技师.</summary>
    Level2,

    /// <summary>高级技师.</summary>
    Level1,
}
