namespace Luohu.Scoring.Applicants;

/// <summary>Kind of tax, 纳税.税种; without order.</summary>
public enum TaxKind
{
    /// <summary>工资薪金个税, personal income tax on wages.</summary>
    WagePit,

    /// <summary>其他个税, other personal income tax.</summary>
    OtherPit,

    /// <summary>个体工商户税.</summary>
    SoleTrader,

    /// <summary>企业税.</summary>
    Firm,

    /// <summary>住宅契税.</summary>
    DwellingDeed,
}
