using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>志愿服务.</summary>
internal static class VolunteeringFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "志愿服务",
        "volunteering",
        p => p.Volunteering,
        [
            FieldOf<Volunteering>.Amount("小时", "hours", Unit.Hours, r => r.Hours),
            FieldOf<Volunteering>.Text("类别", "kind", r => r.Kind),
            FieldOf<Volunteering>.RecordDate(r => r.Date),
            .. PlaceFields.All(),
        ]);
}
