using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Batch;

/// <summary>What became of one applicant: a result, or a reject with its mistakes.</summary>
/// <param name="Line">The line of the input from 1; in a table the row as a spreadsheet counts, of applicants their number from 1.</param>
/// <param name="Id">What the profile calls itself, or null.</param>
/// <param name="Verdict">Null for a reject.</param>
/// <param name="Total">Null for a reject.</param>
/// <param name="Track">The id of the first track that holds, or null.</param>
/// <param name="Diagnostics">The mistakes of a reject; else empty.</param>
public sealed record BatchResult(long Line, string? Id, Verdict? Verdict, decimal? Total, string? Track, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when there is no result.</summary>
    public bool IsReject => Verdict is null;
}
