namespace Luohu.Scoring.Applicants;

/// <summary>A gift to charity, 捐赠.</summary>
public sealed record CharityGift : PlacedRecord
{
    /// <summary>Amount in yuan, 金额.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Recognised by the government, 政府认定.</summary>
    public bool? Recognised { get; init; }

    /// <summary>Date, 日期.</summary>
    public DateOnly? Date { get; init; }
}
