using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Mistakes of 排名: LH651 for how it is written, LH375 for what it says.</summary>
internal static partial class Catalogue
{
    public static Diagnostic RankWithoutDirection(TextSpan span, string found) =>
        Error("LH651", span, $"`{Excerpt.Of(found)}` 没有写明 `升` 或 `降`", $"`{Excerpt.Of(found)}` does not say `asc` or `desc`",
            $"数值大的在前写 `降`，小的在前写 `升`，例如 `总分 降`、`申请.时间 升`", $"`desc` puts the highest first, `asc` the lowest: `total desc`, `application.time asc`");

    public static Diagnostic QuotaNotWhole(TextSpan span) =>
        Error("LH375", span, $"名额须为不小于 0 的整数", $"places are a whole number, 0 or more");
}
