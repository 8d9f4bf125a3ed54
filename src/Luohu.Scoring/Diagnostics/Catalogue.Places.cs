using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>LH740 to LH759: files of places, wishes, quotas and ids, and choosing by them.</summary>
internal static partial class Catalogue
{
    public static Diagnostic QuotaMissing(string? zone, string? use)
    {
        (string zh, string en) = (zone, use) switch
        {
            ({ } z, { } u) => ($"区域 `{Excerpt.Of(z)}`、用途 `{Excerpt.Of(u)}`", $"zone `{Excerpt.Of(z)}`, use `{Excerpt.Of(u)}`"),
            ({ } z, null) => ($"区域 `{Excerpt.Of(z)}`", $"zone `{Excerpt.Of(z)}`"),
            (null, { } u) => ($"用途 `{Excerpt.Of(u)}`", $"use `{Excerpt.Of(u)}`"),
            _ => ("名额", "places"),
        };
        return Error("LH751", null, $"名额表中没有{zh}", $"the quota table has no row for {en}", $"没有名额的也要写一行，名额写 0", $"write a row with 0 where there are no places");
    }

    /// <summary><paramref name="first"/>, <paramref name="second"/>: The first two who are equal.</summary>
    public static Diagnostic ChoosersEqual(int count, int groups, string first, string second) => Error(
        "LH757", null,
        $"选择顺序不能确定：{groups} 组共 {count} 人名次相同，例如 `{Excerpt.Of(first)}` 与 `{Excerpt.Of(second)}`",
        $"the order of choosing is not settled: {count} people in {groups} groups are equal, such as `{Excerpt.Of(first)}` and `{Excerpt.Of(second)}`",
        $"请由主管人员决定，例如以 `--equals lot` 抽签", $"an officer has to decide, for instance by lot with `--equals lot`");
}
