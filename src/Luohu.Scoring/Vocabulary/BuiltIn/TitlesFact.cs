using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>职称.</summary>
internal static class TitlesFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "职称",
        "titles",
        p => p.Titles,
        [
            FieldOf<ProfessionalTitle>.Choice("级别", "grade", OrderedChoices.TitleGrades, r => (int?)r.Grade),
            FieldOf<ProfessionalTitle>.Text("专业", "field", r => r.Field),
            FieldOf<ProfessionalTitle>.RecordDate(r => r.Date),
        ]);
}
