using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>违法犯罪.</summary>
internal static class OffencesFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "违法犯罪",
        "offences",
        p => p.Offences,
        [
            FieldOf<Offence>.Choice("类别", "kind", UnorderedChoices.OffenceKinds, r => (int?)r.Kind),
            FieldOf<Offence>.Flag("严重", "serious", r => r.Serious),
            FieldOf<Offence>.RecordDate(r => r.Date),
            .. PlaceFields.All(),
        ]);
}
