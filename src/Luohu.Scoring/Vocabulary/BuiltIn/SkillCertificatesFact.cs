using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>职业资格.</summary>
internal static class SkillCertificatesFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "职业资格",
        "skill_certificates",
        p => p.SkillCertificates,
        [
            FieldOf<SkillCertificate>.Choice("等级", "level", OrderedChoices.SkillLevels, r => (int?)r.Level),
            FieldOf<SkillCertificate>.Text("工种", "trade", r => r.Trade),
            FieldOf<SkillCertificate>.RecordDate(r => r.Date),
        ]);
}
