namespace Luohu.Scoring.Applicants;

/// <summary>An investment, 投资.</summary>
public sealed record Investment : PlacedRecord
{
    /// <summary>Amount in yuan, 金额.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Date, 日期.</summary>
    public DateOnly? Date { get; init; }
}
