using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Mistakes of 排名: LH651 to LH653 for how it is written, LH375 to LH380 and LH385 to LH388 for what it says, LH654 to LH659 for what is read to be ranked.</summary>
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

    public static Diagnostic QuotaNotWhole(TextSpan span, long most) =>
        Error("LH375", span, $"名额须为 0 至 {most} 的整数", $"places are a whole number from 0 to {most}");

    public static Diagnostic RoundOfBoth(TextSpan span) =>
        Error("LH653", span, $"一轮不能既分区、又合并剩余名额", $"a round cannot both go by zone and pool what is left",
            $"请写成两轮：`- {{分区: 申请.区域}}`、`- {{剩余: 合并}}`", $"write two rounds: `- {{zone_by: application.zone}}`, `- {{remainder: pooled}}`");

    public static Diagnostic RankNotCompared(TextSpan span) =>
        Error("LH380", span, $"名次只能与固定的整数比较", $"a rank can only be compared with fixed whole numbers",
            $"例如 `名次 <= 20`，或 `按: 名次` 加 `分段`", $"for instance `rank <= 20`, or `by: rank` with `bands`");

    public static Diagnostic RoundZonesDiffer(TextSpan span, TextSpan first) =>
        Error("LH385", span, $"各轮的 `分区` 不一样", $"the rounds go by different zones", null, null, At(first, $"第一个分区在这里", $"the first zones are here"));

    public static Diagnostic QuotaByOtherZones(TextSpan span, TextSpan zone) =>
        Error("LH386", span, $"名额的 `按` 与轮次的 `分区` 不是同一种区", $"the places go by something else than the zones of the rounds", null, null, At(zone, $"分区在这里", $"the zones are here"));

    public static Diagnostic QuotaNotByZone(TextSpan span) =>
        Error("LH387", span, $"名额只能是一个固定的数，或按申请人的一项文字或选择取值", $"places are one fixed number, or go by one text or choice of the applicant",
            $"例如 `名额: {{按: 申请.区域, 东镇: 100, 其他: 20}}`", $"for instance `quota: {{by: application.zone, Eastville: 100, other: 20}}`");

    public static Diagnostic ZoneShareWithoutZones(TextSpan span) =>
        Error("LH388", span, $"名额不分区，`每区至多` 无从算起", $"the places do not go by zone, so there is nothing for `zone_at_most` to be a share of",
            $"名额写成 `{{按: 申请.区域, …}}`，或先有一轮 `{{分区: 申请.区域}}`", $"write the quota as `{{by: application.zone, …}}`, or put a round `{{zone_by: application.zone}}` before");

    public static Diagnostic RulesetDoesNotRank(string ruleset) =>
        Error("LH654", null, $"规则集 `{ruleset}` 没有写 `排名`", $"the ruleset `{ruleset}` has no `ranking`");

    public static Diagnostic CandidateTwice(string id, long first, long again) =>
        Error("LH655", null, $"编号 `{Excerpt.Of(id)}` 在第 {first} 行和第 {again} 行都有", $"the id `{Excerpt.Of(id)}` stands on line {first} and again on line {again}",
            $"请删去其中一行，或改正编号：排名时一人只能有一行", $"delete one of the lines or correct the id: a ranking takes one line per applicant");

    public static Diagnostic PlacesDiffer(string zone, long fewer, long more) =>
        Error("LH656", null, $"`{Excerpt.Of(zone)}` 的名额有 {fewer} 和 {more} 两个数", $"`{Excerpt.Of(zone)}` has two numbers of places, {fewer} and {more}");

    public static Diagnostic PlacesNotKnown(string? zone) => zone is null
        ? Error("LH657", null, $"评定日的名额不能确定", $"the places are not known on the as-of date")
        : Error("LH657", null, $"`{Excerpt.Of(zone)}` 在评定日的名额不能确定", $"the places of `{Excerpt.Of(zone)}` are not known on the as-of date");

    public static Diagnostic ScoredLineUnreadable(long line) =>
        Error("LH658", null, $"第 {line} 行不是带排名内容的批量评定结果", $"line {line} is no result of a batch with what ranking needs",
            $"请用 `luohu batch … --ranking` 重新评定，结果用 NDJSON", $"score again with `luohu batch … --ranking`, with results as NDJSON");

    public static Diagnostic ScoredByOther(long line, string sha256, string asOf) =>
        Error("LH659", null, $"第 {line} 行是按别的规则集或评定日评定的：`{Excerpt.Of(sha256)}`，{Excerpt.Of(asOf)}", $"line {line} was scored by another ruleset or at another date: `{Excerpt.Of(sha256)}`, {Excerpt.Of(asOf)}",
            $"请用同一规则集、同一评定日，或重新评定", $"use the same ruleset and date, or score again");
}
