namespace Luohu.Scoring.Applicants;

/// <summary>Mode of study, 学历.形式; without order.</summary>
public enum StudyMode
{
    /// <summary>全日制.</summary>
    FullTime,

    /// <summary>非全日制.</summary>
    PartTime,

    /// <summary>自考, self-study examination.</summary>
    SelfStudy,
}
