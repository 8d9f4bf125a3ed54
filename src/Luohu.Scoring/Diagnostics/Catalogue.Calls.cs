using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH5xx: rulesets that cannot be found, or not where they belong.</summary>
internal static partial class Catalogue
{
    public static Diagnostic UnknownRuleset(string id, IReadOnlyList<string> near, IReadOnlyList<string> all)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        if (all.Count == 0)
        {
            return Error("LH501", null, $"没有名为 `{id}` 的规则集", $"there is no ruleset `{id}`", $"一个规则集都没有", $"there are no rulesets at all");
        }

        string list = string.Join("、", all.Select(i => $"`{i}`"));
        string listEn = string.Join(", ", all.Select(i => $"`{i}`"));
        return Error("LH501", null, $"没有名为 `{id}` 的规则集", $"there is no ruleset `{id}`", zh ?? $"现有规则集：{list}", en ?? $"the rulesets are: {listEn}");
    }

    public static Diagnostic NoVersionInForce(string id, DateOnly asOf, IReadOnlyList<string> versions)
    {
        string list = string.Join("、", versions);
        return Error("LH502", null, $"规则集 `{id}` 在 {asOf:yyyy-MM-dd} 没有施行的版本", $"no version of `{id}` is in force on {asOf:yyyy-MM-dd}", $"现有版本：{list}；要强制使用某一版本，写作 `{id}@版本`", $"the versions are: {list}; `{id}@version` forces one");
    }

    public static Diagnostic SeveralVersionsInForce(string id, DateOnly asOf, IReadOnlyList<string> versions)
    {
        string list = string.Join("、", versions.Select(v => $"`{v}`"));
        return Error("LH503", null, $"规则集 `{id}` 在 {asOf:yyyy-MM-dd} 有几个版本同时施行：{list}", $"several versions of `{id}` are in force on {asOf:yyyy-MM-dd}: {list}", $"请改正施行日期，或写明版本，例如 `{id}@{versions[0]}`", $"mend their validity, or name one, for instance `{id}@{versions[0]}`");
    }

    public static Diagnostic UnknownVersion(string id, string version, IReadOnlyList<string> versions)
    {
        string list = string.Join("、", versions.Select(v => $"`{v}`"));
        return Error("LH504", null, $"规则集 `{id}` 没有唯一的版本 `{version}`", $"`{id}` has no single version `{version}`", $"现有版本：{list}", $"the versions are: {list}");
    }

    /// <summary><paramref name="folder"/>: The id that the folders call for.</summary>
    public static Diagnostic IdNotItsFolder(TextSpan? span, string id, string folder) => Warning(
        "LH505", span,
        $"规则集名 `{id}` 与所在文件夹 `{folder}` 不一致", $"the id `{id}` is not that of its folder, `{folder}`",
        $"请改成一致，否则按名称找不到文件", $"make them the same, or nobody finds the file by its id");
}
