using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>社会保险.</summary>
internal static class SocialInsuranceFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "社会保险",
        "social_insurance",
        p => p.SocialInsurance,
        [
            .. FieldOf<SocialInsurance>.Months(r => r.From, r => r.To),
            FieldOf<SocialInsurance>.Choice("险种", "kind", UnorderedChoices.InsuranceKinds, r => (int?)r.Kind),
            FieldOf<SocialInsurance>.Amount("基数", "base", Unit.Yuan, r => r.Base),
            FieldOf<SocialInsurance>.Text("单位", "payer", r => r.Payer),
            FieldOf<SocialInsurance>.Flag("补缴", "back_paid", r => r.BackPaid),
            FieldOf<SocialInsurance>.Flag("转入", "transferred", r => r.Transferred),
            .. PlaceFields.All(),
        ],
        SpellKind.Months);
}
