namespace Luohu.Scoring.Applicants;

/// <summary>Months insured in one kind of social insurance, 社会保险.</summary>
public sealed record SocialInsurance : MonthSpellRecord
{
    /// <summary>Kind of insurance, 险种.</summary>
    public InsuranceKind? Kind { get; init; }

    /// <summary>Monthly contribution base in yuan, 基数.</summary>
    public decimal? Base { get; init; }

    /// <summary>Who pays in, usually the employer, 单位.</summary>
    public string? Payer { get; init; }

    /// <summary>Paid in later for past months, 补缴.</summary>
    public bool? BackPaid { get; init; }

    /// <summary>Transferred from another place, 转入.</summary>
    public bool? Transferred { get; init; }
}
