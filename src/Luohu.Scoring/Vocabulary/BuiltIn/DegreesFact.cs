using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>学历.</summary>
internal static class DegreesFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "学历",
        "degrees",
        p => p.Degrees,
        [
            .. FieldOf<Education>.Days(r => r.From, r => r.To),
            FieldOf<Education>.Choice("层次", "level", OrderedChoices.EducationLevels, r => (int?)r.Level),
            FieldOf<Education>.Choice("学位", "degree", OrderedChoices.AcademicDegrees, r => (int?)r.Degree),
            FieldOf<Education>.Choice("形式", "mode", UnorderedChoices.StudyModes, r => (int?)r.Mode),
            FieldOf<Education>.Text("专业", "field", r => r.Field),
            FieldOf<Education>.RecordDate(r => r.Date),
            FieldOf<Education>.Flag("应届", "fresh_graduate", r => r.FreshGraduate),
            FieldOf<Education>.Choice("学校类型", "school_type", UnorderedChoices.SchoolTypes, r => (int?)r.SchoolType),
            FieldOf<Education>.Place("学校省份", "school_province", r => r.SchoolProvince),
        ],
        SpellKind.Days);
}
