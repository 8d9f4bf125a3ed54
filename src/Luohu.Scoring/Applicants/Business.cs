namespace Luohu.Scoring.Applicants;

/// <summary>A time of running a business, 经营.</summary>
public sealed record Business : PlacedSpellRecord
{
    /// <summary>Kind of business, 类型.</summary>
    public string? Kind { get; init; }

    /// <summary>Share of the capital from 0 to 1, 出资比例.</summary>
    public decimal? Share { get; init; }
}
