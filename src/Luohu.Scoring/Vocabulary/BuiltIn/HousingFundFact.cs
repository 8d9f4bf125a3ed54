using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>住房公积金.</summary>
internal static class HousingFundFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "住房公积金",
        "housing_fund",
        p => p.HousingFund,
        [
            .. FieldOf<HousingFund>.Months(r => r.From, r => r.To),
            FieldOf<HousingFund>.Amount("基数", "base", Unit.Yuan, r => r.Base),
            .. PlaceFields.All(),
        ],
        SpellKind.Months);
}
