using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>捐赠.</summary>
internal static class CharityGiftsFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "捐赠",
        "charity_gifts",
        p => p.CharityGifts,
        [
            FieldOf<CharityGift>.Amount("金额", "amount", Unit.Yuan, r => r.Amount),
            FieldOf<CharityGift>.Flag("政府认定", "recognised", r => r.Recognised),
            FieldOf<CharityGift>.RecordDate(r => r.Date),
            .. PlaceFields.All(),
        ]);
}
