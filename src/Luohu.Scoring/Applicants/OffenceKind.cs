namespace Luohu.Scoring.Applicants;

/// <summary>Kind of offence, 违法犯罪.类别; without order.</summary>
public enum OffenceKind
{
    /// <summary>刑事犯罪.</summary>
    Crime,

    /// <summary>行政拘留.</summary>
    Detention,

    /// <summary>治安处罚.</summary>
    PublicOrder,

    /// <summary>非刑事违法.</summary>
    NonCriminal,

    /// <summary>参加禁止组织.</summary>
    BannedOrganisation,
}
