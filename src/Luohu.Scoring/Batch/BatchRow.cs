using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Batch;

/// <summary>What became of one line, in numbers.</summary>
/// <param name="Line">The line of the input.</param>
/// <param name="Id">The applicant's id.</param>
/// <param name="Verdict">Of no meaning for a reject.</param>
/// <param name="Track">The place of the track among those of the ruleset; -1 when there is none.</param>
/// <param name="Total">At the ruleset's point scale.</param>
/// <param name="Mistakes">Those of a reject; null for a result.</param>
/// <param name="Ranks">What ranking needs; null unless it was asked for.</param>
internal readonly record struct BatchRow(long Line, BatchId Id, Verdict Verdict, int Track, long Total, IReadOnlyList<Diagnostic>? Mistakes, RankValues? Ranks = null);
