using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>就业.</summary>
internal static class EmploymentFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "就业",
        "employment",
        p => p.Employment,
        [
            .. FieldOf<Employment>.Days(r => r.From, r => r.To),
            FieldOf<Employment>.Text("单位", "employer", r => r.Employer),
            FieldOf<Employment>.Flag("合同", "contract", r => r.Contract),
            FieldOf<Employment>.Text("岗位", "post", r => r.Post),
            .. PlaceFields.All(),
        ],
        SpellKind.Days);
}
