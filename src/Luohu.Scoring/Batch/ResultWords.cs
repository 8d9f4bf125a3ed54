using Luohu.Scoring.Assessments;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>The words of results: those of <see cref="AssessmentJson"/>.</summary>
internal static class ResultWords
{
    public static string Of(Verdict verdict) => JsonWords.Of(verdict);

    public static string Of(LineState state) => JsonWords.Of(state switch
    {
        LineState.Exact => LineStatus.Exact,
        LineState.PartlyKnown => LineStatus.PartlyKnown,
        LineState.NotKnown => LineStatus.NotKnown,
        _ => LineStatus.NotApplicable,
    });
}
