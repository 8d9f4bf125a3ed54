using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>科技成果.</summary>
internal static class ResearchResultsFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "科技成果",
        "research_results",
        p => p.ResearchResults,
        [
            FieldOf<ResearchResult>.Flag("主要完成人", "main_author", r => r.MainAuthor),
            FieldOf<ResearchResult>.Choice("奖励级别", "award_level", OrderedChoices.AwardLevels, r => (int?)r.AwardLevel),
            FieldOf<ResearchResult>.Flag("优秀", "excellent", r => r.Excellent),
            FieldOf<ResearchResult>.RecordDate(r => r.Date),
        ]);
}
