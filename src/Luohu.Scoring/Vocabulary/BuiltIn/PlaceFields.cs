using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>省份, 城市 and 区域: the fields of every record that has a place.</summary>
internal static class PlaceFields
{
    /// <summary>The three fields; new ones at every call.</summary>
    public static IReadOnlyList<FieldDefinition> All() =>
    [
        FieldOf<PlacedRecord>.Place("省份", "province", r => r.Province),
        FieldOf<PlacedRecord>.Place("城市", "city", r => r.City),
        FieldOf<PlacedRecord>.Text("区域", "zone", r => r.Zone),
    ];
}
