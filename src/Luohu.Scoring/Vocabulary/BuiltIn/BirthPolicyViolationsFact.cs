using Luohu.Scoring.Applicants;

namespace Luohu.Scoring.Vocabulary.BuiltIn;

/// <summary>计生违规.</summary>
internal static class BirthPolicyViolationsFact
{
    public static ListFact Fact { get; } = BuiltInList.Of(
        "计生违规",
        "birth_policy_violations",
        p => p.BirthPolicyViolations,
        [
            FieldOf<BirthPolicyViolation>.Choice("类别", "kind", UnorderedChoices.BirthViolationKinds, r => (int?)r.Kind),
            FieldOf<BirthPolicyViolation>.Date("处理日期", "handled_on", r => r.HandledOn),
            FieldOf<BirthPolicyViolation>.Flag("处理完毕", "handled", r => r.Handled),
            FieldOf<BirthPolicyViolation>.Flag("部分处理", "partly_handled", r => r.PartlyHandled),
            FieldOf<BirthPolicyViolation>.Flag("双方处理完毕", "both_handled", r => r.BothHandled),
            FieldOf<BirthPolicyViolation>.Count(
                "多生育子女数", "extra_children", Unit.People, 0, Limits.MaxExtraChildren, r => r.ExtraChildren),
        ]);
}
