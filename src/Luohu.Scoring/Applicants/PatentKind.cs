namespace Luohu.Scoring.Applicants;

/// <summary>Kind of patent, 专利.类别; without order.</summary>
public enum PatentKind
{
    /// <summary>发明.</summary>
    Invention,

    /// <summary>实用新型.</summary>
    UtilityModel,

    /// <summary>外观设计.</summary>
    Design,
}
