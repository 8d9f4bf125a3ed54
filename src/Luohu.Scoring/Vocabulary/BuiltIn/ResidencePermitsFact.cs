using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>居住证.</summary>
internal static class ResidencePermitsFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "居住证",
        "residence_permits",
        p => p.ResidencePermits,
        [
            .. FieldOf<ResidencePermit>.Days(r => r.From, r => r.To),
            .. PlaceFields.All(),
        ],
        SpellKind.Days);
}
