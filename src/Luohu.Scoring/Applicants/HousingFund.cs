namespace Luohu.Scoring.Applicants;

/// <summary>Months paid into the housing provident fund, 住房公积金.</summary>
public sealed record HousingFund : MonthSpellRecord
{
    /// <summary>Monthly contribution base in yuan, 基数.</summary>
    public decimal? Base { get; init; }
}
