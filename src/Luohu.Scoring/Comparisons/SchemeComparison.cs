using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Comparisons;

/// <summary>The answers of many schemes to one applicant on one day. Immutable.</summary>
/// <param name="AsOf">The date at which everything was judged.</param>
/// <param name="Answers">Eligible first, then undetermined, ineligible, and those without an assessment; each by id.</param>
public sealed record SchemeComparison(DateOnly AsOf, IReadOnlyList<SchemeAnswer> Answers)
{
    /// <summary>What the profile calls the applicant; null when no scheme could be assessed.</summary>
    public string? ApplicantId => Answers.Select(a => a.Assessment?.ApplicantId).FirstOrDefault(id => id is not null);

    internal static SchemeComparison Of(DateOnly asOf, IEnumerable<SchemeAnswer> answers) =>
        new(asOf, [.. answers.OrderBy(a => Place(a.Assessment?.Verdict)).ThenBy(a => a.RulesetId, StringComparer.Ordinal)]);

    private static int Place(Verdict? verdict) => verdict switch
    {
        Verdict.Eligible => 0,
        Verdict.Undetermined => 1,
        Verdict.Ineligible => 2,
        _ => 3,
    };
}
