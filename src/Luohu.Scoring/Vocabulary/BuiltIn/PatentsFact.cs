using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>专利.</summary>
internal static class PatentsFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "专利",
        "patents",
        p => p.Patents,
        [
            FieldOf<Patent>.Choice("类别", "kind", UnorderedChoices.PatentKinds, r => (int?)r.Kind),
            FieldOf<Patent>.RecordDate(r => r.Date),
            FieldOf<Patent>.Count("权利人数", "holders", Unit.People, 1, Limits.MaxHolders, r => r.Holders),
            FieldOf<Patent>.Count("名次", "rank", Unit.None, 1, Limits.MaxHolders, r => r.Rank),
        ]);
}
