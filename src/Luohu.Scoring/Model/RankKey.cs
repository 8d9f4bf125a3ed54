using Luohu.Scoring.Text;

namespace Luohu.Scoring.Model;

/// <summary>A value to rank by; one that is not known comes last.</summary>
/// <param name="Value">A number, date, month, year, time or ordered choice.</param>
/// <param name="IsDescending">Whether the highest comes first.</param>
internal sealed record RankKey(BoundExpression Value, bool IsDescending)
{
    /// <summary>Where the value is written; null for the total, when no order is.</summary>
    public TextSpan? Written { get; init; }
}
