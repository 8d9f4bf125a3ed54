using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>兵役.</summary>
internal static class MilitaryServiceFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "兵役",
        "military_service",
        p => p.MilitaryService,
        [
            .. FieldOf<MilitaryService>.Days(r => r.From, r => r.To),
            FieldOf<MilitaryService>.Place("驻地城市", "station_city", r => r.StationCity),
            FieldOf<MilitaryService>.Choice("立功", "merit", OrderedChoices.Merits, r => (int?)r.Merit),
        ],
        SpellKind.Days);
}
