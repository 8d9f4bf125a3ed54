using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cases;

/// <summary>The words of a report of cases.</summary>
internal static class CaseReportWords
{
    public static LocalizedText Failed { get; } = new("未通过", "failed");

    public static LocalizedText NotRun { get; } = new("没有运行", "not run");

    /// <summary>Subject, expected, actual, place in the file of cases, place in the ruleset.</summary>
    public static IReadOnlyList<LocalizedText> Columns { get; } =
        [new("断言", "assertion"), new("预期", "expected"), new("实际", "actual"), new("用例处", "in the cases"), new("规则处", "in the ruleset")];

    public static LocalizedText Why { get; } = new("实际结果的由来：", "How it came out:");

    public static LocalizedText Of(CaseResult result) => LocalizedText.Of(
        $"规则集 {result.RulesetId} {result.RulesetVersion}，评定日 {result.AsOf:yyyy-MM-dd}",
        $"ruleset {result.RulesetId} {result.RulesetVersion}, as of {result.AsOf:yyyy-MM-dd}");

    public static LocalizedText NotCovered { get; } = new("没有用例", "no case");

    public static LocalizedText Of(RulesetCoverage coverage) => LocalizedText.Of(
        $"规则集 {coverage.RulesetId} {coverage.RulesetVersion}：{coverage.Total} 处中用例覆盖 {coverage.Covered} 处，{coverage.Percent}%",
        $"ruleset {coverage.RulesetId} {coverage.RulesetVersion}: the cases cover {coverage.Covered} of {coverage.Total} points, {coverage.Percent} %");

    public static LocalizedText Of(SurvivingMutation change) => LocalizedText.Of(
        $"`{Excerpt.Of(change.Original)}` 改为 `{Excerpt.Of(change.Replacement)}`，没有用例察觉",
        $"`{Excerpt.Of(change.Original)}` changed to `{Excerpt.Of(change.Replacement)}`, and no case notices");

    public static LocalizedText Of(MutationReport report) => LocalizedText.Of(
        $"试改 {report.Tried} 处（共 {report.Possible} 处）：{report.Noticed} 处使用例不通过，{report.Refused} 处被检查拒绝，{report.Survivors.Count} 处无人察觉；察觉 {report.Percent}%",
        $"{report.Tried} of {report.Possible} changes tried: {report.Noticed} made a case fail, {report.Refused} were refused, {report.Survivors.Count} went unnoticed; {report.Percent} % noticed");

    public static LocalizedText Summary(int passed, int failed, int broken)
    {
        LocalizedText last = broken == 0 ? new(string.Empty, string.Empty) : LocalizedText.Of($"，{broken} 个没有运行", $", {broken} not run");
        return LocalizedText.Of($"{passed + failed + broken} 个用例：{passed} 个通过，{failed} 个未通过{last.Zh}", $"{passed + failed + broken} {(passed + failed + broken == 1 ? "case" : "cases")}: {passed} passed, {failed} failed{last.En}");
    }

    public static LocalizedText Counted(string points, string reason) => reason.Length == 0
        ? new($"计 {points}", $"counts {points}")
        : new($"计 {points}：{reason}", $"counts {points}: {reason}");
}
