namespace Luohu.Scoring.Applicants;

/// <summary>Kind of social insurance, 社会保险.险种; without order.</summary>
public enum InsuranceKind
{
    /// <summary>养老.</summary>
    Pension,

    /// <summary>医疗.</summary>
    Medical,

    /// <summary>失业.</summary>
    Unemployment,

    /// <summary>工伤.</summary>
    Injury,

    /// <summary>生育.</summary>
    Maternity,
}
