using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Mistakes of 排名: LH651 and LH652 for how it is written, LH375 to LH377 for what it says.</summary>
internal static partial class Catalogue
{
    public static Diagnostic RankWithoutDirection(TextSpan span, string found) =>
        Error("LH651", span, $"`{Excerpt.Of(found)}` 没有写明 `升` 或 `降`", $"`{Excerpt.Of(found)}` does not say `asc` or `desc`",
            $"数值大的在前写 `降`，小的在前写 `升`，例如 `总分 降`、`申请.时间 升`", $"`desc` puts the highest first, `asc` the lowest: `total desc`, `application.time asc`");

    public static Diagnostic RoundOfNothing(TextSpan span) =>
        Error("LH652", span, $"这一轮没有写明 `分区` 或 `剩余`", $"this round says neither `zone_by` nor `remainder`",
            $"各区分别录取写 `{{分区: 申请.区域}}`；把剩下的名额合在一起写 `{{剩余: 合并}}`", $"`{{zone_by: application.zone}}` fills each zone's places, `{{remainder: pooled}}` those that are left");

    public static Diagnostic ZoneShareWrong(TextSpan span) =>
        Error("LH376", span, $"`每区至多` 须为 0 至 100% 之间的一个固定值", $"`zone_at_most` is one fixed share from 0 to 100%", $"例如 `每区至多: 10%`", $"for instance `zone_at_most: 10%`");

    public static Diagnostic ZoneShareOfNoPool(TextSpan span) =>
        Error("LH377", span, $"`每区至多` 只用于合并剩余名额的一轮", $"`zone_at_most` belongs to a round that pools what is left", $"请写 `{{剩余: 合并, 每区至多: 10%}}`", $"write `{{remainder: pooled, zone_at_most: 10%}}`");

    public static Diagnostic QuotaNotWhole(TextSpan span) =>
        Error("LH375", span, $"名额须为不小于 0 的整数", $"places are a whole number, 0 or more");
}
