using System.Collections.Frozen;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cases;

/// <summary>The spellings of the keys and of the words that stand as values in a file of cases.</summary>
internal static class CaseWords
{
    private static readonly (CaseKey Key, Term Term)[] Keys =
    [
        (CaseKey.Ruleset, new("规则集", "ruleset")),
        (CaseKey.Cases, new("用例", "cases")),
        (CaseKey.Note, new("说明", "note")),
        (CaseKey.Name, new("名称", "name")),
        (CaseKey.AsOf, new("评定日", "as_of")),
        (CaseKey.BasedOn, new("沿用", "based_on")),
        (CaseKey.Sample, new("样例", "sample")),
        (CaseKey.Applicant, new("申请人", "applicant")),
        (CaseKey.Added, new("追加", "add")),
        (CaseKey.Expect, new("预期", "expect")),
        (CaseKey.Verdict, new("结论", "verdict")),
        (CaseKey.Track, new("通道", "track")),
        (CaseKey.Total, new("总分", "total")),
        (CaseKey.Items, new("明细", "items")),
        (CaseKey.Gates, new("准入", "gates")),
        (CaseKey.Vetoes, new("否决", "vetoes")),
        (CaseKey.Benefits, new("待遇", "benefits")),
        (CaseKey.Missing, new("缺少", "missing")),
    ];

    private static readonly FrozenDictionary<CaseKey, Term> Terms = Keys.ToFrozenDictionary(k => k.Key, k => k.Term);

    private static readonly FrozenDictionary<string, CaseKey> BySpelling = Keys
        .SelectMany(k => new[] { KeyValuePair.Create(k.Term.Zh, k.Key), KeyValuePair.Create(k.Term.En, k.Key) })
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<(Verdict Value, Term Term)> Verdicts { get; } =
    [
        (Verdict.Eligible, new("符合", "eligible")),
        (Verdict.Ineligible, new("不符合", "ineligible")),
        (Verdict.Undetermined, new("待定", "undetermined")),
    ];

    /// <summary>Of gates and tracks.</summary>
    public static IReadOnlyList<(ConditionOutcome Value, Term Term)> Outcomes { get; } =
    [
        (ConditionOutcome.Holds, new("满足", "met")),
        (ConditionOutcome.Fails, new("不满足", "unmet")),
        (ConditionOutcome.Undetermined, new("不明", "unknown")),
        (ConditionOutcome.NotApplicable, new("不适用", "not_applicable")),
    ];

    public static IReadOnlyList<(ConditionOutcome Value, Term Term)> VetoOutcomes { get; } =
    [
        (ConditionOutcome.Holds, new("触犯", "hit")),
        (ConditionOutcome.Fails, new("未触犯", "clear")),
        (ConditionOutcome.Undetermined, new("不明", "unknown")),
        (ConditionOutcome.NotApplicable, new("不适用", "not_applicable")),
    ];

    public static IReadOnlyList<(BenefitOutcome Value, Term Term)> BenefitOutcomes { get; } =
    [
        (BenefitOutcome.Granted, new("享受", "granted")),
        (BenefitOutcome.NotGranted, new("不享受", "denied")),
        (BenefitOutcome.Undetermined, new("不明", "unknown")),
    ];

    public static Term TermOf(CaseKey key) => Terms[key];

    public static bool TryParse(string word, out CaseKey key) => BySpelling.TryGetValue(word, out key);

    /// <summary>The spelling in the language the author writes <paramref name="like"/> in.</summary>
    public static string Spell(Term term, string like) => like.Length > 0 && like.All(char.IsAscii) ? term.En : term.Zh;
}
