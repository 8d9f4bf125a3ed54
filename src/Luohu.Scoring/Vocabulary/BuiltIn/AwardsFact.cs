using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>表彰.</summary>
internal static class AwardsFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "表彰",
        "awards",
        p => p.Awards,
        [
            FieldOf<Award>.Choice("级别", "level", OrderedChoices.AwardLevels, r => (int?)r.Level),
            FieldOf<Award>.Text("授予机关", "by", r => r.By),
            FieldOf<Award>.RecordDate(r => r.Date),
            .. PlaceFields.All(),
        ]);
}
