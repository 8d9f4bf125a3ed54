namespace Luohu.Scoring.Applicants;

/// <summary>Tax paid for a year or a month, 纳税.</summary>
public sealed record TaxPayment : PlacedRecord
{
    /// <summary>Kind of tax, 税种.</summary>
    public TaxKind? Kind { get; init; }

    /// <summary>Tax year, 年度.</summary>
    public int? Year { get; init; }

    /// <summary>Month it was paid for, 月份; <see cref="TaxMonth.None"/> when it was paid for the whole year.</summary>
    public TaxMonth Month { get; init; }

    /// <summary>Amount in yuan, 税额.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Who paid it, 纳税人.</summary>
    public FamilyMember? Payer { get; init; }

    /// <summary>Share of the applicant in the firm from 0 to 1, 出资比例.</summary>
    public decimal? Share { get; init; }
}
