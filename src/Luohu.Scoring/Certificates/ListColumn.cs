using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>A column of the published list. Values are texts, decimals, or null.</summary>
/// <param name="Name">In NDJSON.</param>
/// <param name="Heading">In a table.</param>
/// <param name="ValueAt">Of a position of the list.</param>
internal sealed record ListColumn(string Name, LocalizedText Heading, Func<int, object?> ValueAt)
{
    /// <summary>Of somebody who is not in the list.</summary>
    public Func<CandidateRow, object?> OutsideOf { get; init; } = _ => null;
}
