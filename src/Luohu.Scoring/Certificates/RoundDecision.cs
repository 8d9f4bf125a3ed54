using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Certificates;

/// <summary>What was decided on one applicant. <see cref="RoundResult.Explain"/> says why.</summary>
/// <param name="Id">The id of the profile.</param>
/// <param name="Verdict">Of the assessment.</param>
/// <param name="Total">Of the assessment.</param>
/// <param name="Rank">The rank, from 1; null for those who are not in the list.</param>
/// <param name="ZoneRank">The rank in the own zone; null where zones are not told apart.</param>
/// <param name="Outcome">What became of the applicant.</param>
/// <param name="Place">The id of the place got; null for none, and where none are given out.</param>
/// <param name="Wish">Which of the own wishes that was, from 1; null for none.</param>
public sealed record RoundDecision(string Id, Verdict Verdict, decimal Total, int? Rank, int? ZoneRank, RoundOutcome Outcome, string? Place, int? Wish);
