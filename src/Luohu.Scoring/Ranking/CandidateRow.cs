using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Ranking;

/// <summary>One applicant of a ranking.</summary>
/// <param name="Id">What the profile calls itself; unique in a ranking.</param>
/// <param name="Line">The line of the input, from 1.</param>
/// <param name="Standing">Whether the applicant takes part.</param>
/// <param name="Verdict">Of the assessment.</param>
/// <param name="Total">Counted, at the ruleset's point scale.</param>
/// <param name="Batch">The place of the batch among those of the rules; their number for a candidate of none.</param>
/// <param name="Zone">What the rounds tell zones apart by, or the quota goes by; null when there is no such thing or it is not known. One string per zone, shared.</param>
/// <param name="Use">What is applied for; null when the ruleset has no uses. One string per use, shared.</param>
internal readonly record struct CandidateRow(string Id, long Line, Standing Standing, Verdict Verdict, long Total, int Batch, string? Zone, string? Use);
