using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH7xx: files of worked cases.</summary>
internal static partial class Catalogue
{
    public static Diagnostic NoCases(TextSpan span) => Error(
        "LH701", span,
        $"文件里没有用例", $"the file has no cases",
        $"请至少写一个用例，或删去这个文件", $"write at least one, or delete the file");

    public static Diagnostic CaseNameRepeated(TextSpan span, string name, TextSpan first) => Error(
        "LH702", span,
        $"用例 `{Excerpt.Of(name)}` 写了两次", $"the case `{Excerpt.Of(name)}` is written twice",
        $"请改用不同的名称", $"give each case a name of its own", At(first, $"第一次在这里", $"first written here"));

    public static Diagnostic CaseExpectsNothing(TextSpan span, string name) => Error(
        "LH703", span,
        $"用例 `{Excerpt.Of(name)}` 没有写明预期，什么也没有检验", $"the case `{Excerpt.Of(name)}` expects nothing, so it tests nothing",
        $"请在 `预期` 下写明结论、总分、明细等至少一项", $"state at least one of verdict, total, items and so on under `expect`");

    public static Diagnostic CaseDateMissing(TextSpan span, string name) => Error(
        "LH704", span,
        $"用例 `{Excerpt.Of(name)}` 没有评定日", $"the case `{Excerpt.Of(name)}` has no as-of date",
        $"请写 `评定日: 2016-06-30`；沿用别的用例时也沿用它的评定日", $"write `as_of: 2016-06-30`; a case based on another has its date unless it states one");

    public static Diagnostic CaseDateOutside(TextSpan span, string text, DateOnly first, DateOnly last) => Error(
        "LH705", span,
        $"评定日 `{Excerpt.Of(text)}` 超出 {first:yyyy-MM-dd} 至 {last:yyyy-MM-dd}",
        $"the as-of date `{Excerpt.Of(text)}` is outside {first:yyyy-MM-dd} to {last:yyyy-MM-dd}");

    /// <summary><paramref name="isLater"/>: There is one, but not above this place.</summary>
    public static Diagnostic CaseBaseUnknown(TextSpan span, string name, bool isLater, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return isLater
            ? Error("LH706", span, $"用例 `{Excerpt.Of(name)}` 写在后面，不能沿用", $"the case `{Excerpt.Of(name)}` comes later and cannot be built on",
                $"请把它移到前面", $"move it above this case")
            : Error("LH706", span, $"前面没有用例 `{Excerpt.Of(name)}`", $"there is no case `{Excerpt.Of(name)}` above", zh, en);
    }

    public static Diagnostic CaseHasTwoBases(TextSpan span, TextSpan other) => Error(
        "LH707", span,
        $"`沿用` 与 `样例` 只能写一个", $"a case is based on a case or on a sample, not on both",
        $"请删去一个", $"delete one of them", At(other, $"另一个在这里", $"the other one is here"));

    public static Diagnostic SampleNotFound(TextSpan span, string name) => Error(
        "LH708", span,
        $"没有样例 `{Excerpt.Of(name)}`", $"there is no sample `{Excerpt.Of(name)}`",
        $"样例是 samples/applicants 中的文件，写文件名，不写 .json", $"a sample is a file in samples/applicants; write its name without .json");

    public static Diagnostic SampleNotReadable(TextSpan span, string name) => Error(
        "LH709", span,
        $"样例 `{Excerpt.Of(name)}` 不是一份 JSON 资料，不能读取", $"the sample `{Excerpt.Of(name)}` is no profile in JSON and cannot be read",
        $"请先用 luohu score 查看这份资料的错误", $"luohu score shows what is wrong with it");

    /// <summary><paramref name="kind"/>: What it should name, such as an item.</summary>
    public static Diagnostic CaseNameUnknown(TextSpan span, string id, LocalizedText kind, string ruleset, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error("LH710", span, $"规则集 {ruleset} 中没有{kind.Zh} `{Excerpt.Of(id)}`", $"{ruleset} has no {kind.En} `{Excerpt.Of(id)}`", zh, en);
    }

    public static Diagnostic ExpectedWordUnknown(TextSpan span, string key, string word, IReadOnlyList<string> allowed)
    {
        string list = string.Join("、", allowed.Select(a => $"`{a}`"));
        string listEn = string.Join(", ", allowed.Select(a => $"`{a}`"));
        return Error("LH711", span, $"`{Excerpt.Of(key)}` 不能写 `{Excerpt.Of(word)}`", $"`{Excerpt.Of(key)}` cannot be `{Excerpt.Of(word)}`", $"可写 {list}", $"it may be {listEn}");
    }

    public static Diagnostic ExpectedNumberForm(TextSpan span, string key, string text) => Error(
        "LH712", span,
        $"`{Excerpt.Of(key)}` 应为数，不是 `{Excerpt.Of(text)}`", $"`{Excerpt.Of(key)}` must be a number, not `{Excerpt.Of(text)}`",
        $"例如 95、2.5、-10", $"for instance 95, 2.5 or -10");

    public static Diagnostic AddedNotList(TextSpan span, string name) => Error(
        "LH713", span,
        $"`追加` 只能用于记录，`{Excerpt.Of(name)}` 不是", $"records can be added to a list only, and `{Excerpt.Of(name)}` is none",
        $"单项事实请写在 `申请人` 下，写明的代替沿用的；记录写作列表 [ ]", $"state a single value under `applicant`, where it replaces the inherited one; write records as a list [ ]");

    /// <summary><paramref name="file"/>: The ruleset file that has errors.</summary>
    public static Diagnostic CaseRulesetBroken(TextSpan span, string id, string file) => Error(
        "LH714", span,
        $"规则集 `{Excerpt.Of(id)}` 的文件 {file} 有错误，用例没有运行", $"{file} of the ruleset `{Excerpt.Of(id)}` has errors, so the cases were not run",
        $"请先用 luohu check 检查规则集文件", $"luohu check shows what is wrong with the ruleset");

    public static Diagnostic CaseDateNotInForce(TextSpan span, string id, DateOnly day, IReadOnlyList<string> versions)
    {
        string list = string.Join("、", versions);
        return Error("LH716", span, $"评定日 {day:yyyy-MM-dd} 没有施行中的 `{Excerpt.Of(id)}` 版本", $"no version of `{Excerpt.Of(id)}` is in force on {day:yyyy-MM-dd}", $"现有版本：{list}", $"the versions are: {list}");
    }

    public static Diagnostic RulesetWithoutCases(string id, string version) => Warning(
        "LH715", null,
        $"规则集 {id} 的版本 {version} 没有用例", $"version {version} of {id} has no cases",
        $"请在规则集旁边的 cases.yaml 中写用例，评定日在该版本施行期内", $"write some in cases.yaml beside the ruleset, with an as-of date on which that version is in force");
}
