using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>How points are found, multiplied, excluded and read: LH360 to LH379.</summary>
internal static partial class Catalogue
{
    public static Diagnostic PerRecordWithoutEach(TextSpan span, string key, string each) => Error(
        "LH360", span,
        $"没有 `{each}`，`{key}` 没有可作用的记录",
        $"without `{each}` there are no records for `{key}` to act on",
        $"只有一个数时，请写 `舍入`、`上限`、`下限`；逐条计分请补上 `各: 列表`",
        $"for a single number write `round`, `cap`, `floor`; to score record by record add `each: list`");

    public static Diagnostic RoundingNeeded(TextSpan span, string zh, string en) => Error(
        "LH361", span,
        $"得分可能除不尽，须写明 `{zh}`",
        $"the points may be a fraction without end: `{en}` must be written",
        $"如 `{zh}: 四舍五入 2 位`",
        $"for instance `{en}: round 2`");

    public static Diagnostic PointsCycle(TextSpan span, string path) => Error(
        "LH362", span,
        $"得分循环引用：{path}",
        $"these points wait for themselves: {path}",
        $"组的得分含组内各项的得分",
        $"the points of a group hold those of all lines in it");

    public static Diagnostic TotalInItem(TextSpan span) => Error(
        "LH363", span,
        $"积分项目不能读取 `总分`，它本身就在总分之内",
        $"an item cannot read `total`: it is part of it itself",
        $"可以读取另一个项目或组：`得分(编号)`",
        $"the points of another item or group can be read: `points(id)`");

    public static Diagnostic UnknownUse(TextSpan span, string use, IReadOnlyList<string> near)
    {
        (FormattableString? zh, FormattableString? en) = DidYouMean(near);
        return Error(
            "LH364", span,
            $"`用途` 中没有 `{Excerpt.Of(use)}`",
            $"`{Excerpt.Of(use)}` is not among the `uses`",
            zh ?? $"各种用途须先列在文件开头的 `用途` 中，如：`用途: [入户, 入学]`",
            en ?? $"the uses are listed at the head of the file, for instance `uses: [settlement, school]`");
    }

    public static Diagnostic ExcludesRelated(TextSpan span, string id) => Error(
        "LH365", span,
        $"不能排除自己、自己所在的组或组内的项目：`{Excerpt.Of(id)}`",
        $"a line cannot exclude itself, a group it is in, or a line in it: `{Excerpt.Of(id)}`");

    public static Diagnostic ExclusionCycle(TextSpan span, string path) => Error(
        "LH366", span,
        $"排除成了循环，无法先后计分：{path}",
        $"exclusion runs in a circle, so that nothing can be scored first: {path}",
        $"二者取其一，请放在同一组并写 `取: 最高`",
        $"for one of the two, put them into one group with `take: best`");

    public static Diagnostic ExcluderMayNotCount(TextSpan span, string id, string group) => Error(
        "LH367", span,
        $"`{Excerpt.Of(id)}` 在组 `{Excerpt.Of(group)}` 中不一定计入，不能据以排除其他项目",
        $"whether `{Excerpt.Of(id)}` counts depends on its group `{Excerpt.Of(group)}`, so it cannot exclude other lines",
        $"组取最高、最低或会被排除时，请把 `排除` 写在组上",
        $"where the group takes the best or worst, or may be excluded, write `excludes` on the group");
}
