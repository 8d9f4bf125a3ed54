using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>The words of results, those of <see cref="AssessmentJson"/>, made once.</summary>
internal static class ResultWords
{
    private static readonly JsonEncodedText Eligible = Encoded(Verdict.Eligible);
    private static readonly JsonEncodedText Ineligible = Encoded(Verdict.Ineligible);
    private static readonly JsonEncodedText Undetermined = Encoded(Verdict.Undetermined);
    private static readonly JsonEncodedText Exact = Encoded(LineStatus.Exact);
    private static readonly JsonEncodedText PartlyKnown = Encoded(LineStatus.PartlyKnown);
    private static readonly JsonEncodedText NotKnown = Encoded(LineStatus.NotKnown);
    private static readonly JsonEncodedText NotApplicable = Encoded(LineStatus.NotApplicable);

    public static JsonEncodedText Of(Verdict verdict) => verdict switch
    {
        Verdict.Eligible => Eligible,
        Verdict.Ineligible => Ineligible,
        _ => Undetermined,
    };

    public static JsonEncodedText Of(LineState state) => state switch
    {
        LineState.Exact => Exact,
        LineState.PartlyKnown => PartlyKnown,
        LineState.NotKnown => NotKnown,
        _ => NotApplicable,
    };

    private static JsonEncodedText Encoded<T>(T word)
        where T : struct, Enum => JsonEncodedText.Encode(JsonWords.Of(word));
}
