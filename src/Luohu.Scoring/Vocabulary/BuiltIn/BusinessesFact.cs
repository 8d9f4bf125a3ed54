using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>经营.</summary>
internal static class BusinessesFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "经营",
        "businesses",
        p => p.Businesses,
        [
            .. FieldOf<Business>.Days(r => r.From, r => r.To),
            FieldOf<Business>.Text("类型", "kind", r => r.Kind),
            FieldOf<Business>.Share("出资比例", "share", r => r.Share),
            .. PlaceFields.All(),
        ],
        SpellKind.Days);
}
