namespace Luohu.Scoring.Diagnostics;

/// <summary>LH730 to LH739: lots, the order of a list, and who is admitted.</summary>
internal static partial class Catalogue
{
    public static Diagnostic SeedLength(int bytes, int least, int most) => Error(
        "LH730", null,
        $"抽签种子为 {bytes} 个字节，须为 {least} 至 {most} 个字节", $"the seed has {bytes} bytes; it needs {least} to {most}",
        $"一个汉字为 3 个字节，一个英文字母或数字为 1 个字节", $"a letter or digit is 1 byte, a Chinese character 3");

    public static Diagnostic SeedNotOneLine() => Error(
        "LH731", null,
        $"抽签种子须为一行文字，首尾无空格，不含控制字符", $"the seed is one line of text without control characters and without spaces at either end",
        $"种子要能印在公告上，由任何人照样录入", $"a seed is printed in a notice, and anyone must be able to type it from there");

    public static Diagnostic SeedMissingForOrder(int equals) => Error(
        "LH732", null,
        $"规则集写明名次不并列，有 {equals} 人同分需要抽签，但没有给出抽签种子", $"the ruleset wants no shared ranks, {equals} applicants are equal, and there is no seed to draw lots with",
        $"请给出已公布的抽签种子", $"give the seed that was published");

    public static Diagnostic SeedMissingAtLine(int equals, int places) => Error(
        "LH733", null,
        $"录取线上有 {equals} 人同分，只能录取其中 {places} 人，规则集写明抽签，但没有给出抽签种子", $"{equals} equals stand at the line, of whom {places} can be admitted by lot, and there is no seed to draw with",
        $"请给出已公布的抽签种子", $"give the seed that was published");

    public static Diagnostic QuotaMissing(string? zone, string? use, int applicants) => Error(
        "LH734", null,
        $"没有{QuotaOwner(zone, use).Zh} 的名额，而有 {applicants} 人申请", $"there is no number of places for {QuotaOwner(zone, use).En} (applicants: {applicants})",
        $"请补上名额；没有名额的写 0", $"add it; none is written 0");

    public static Diagnostic ZoneRoundWithoutZoneQuotas() => Error(
        "LH735", null,
        $"轮次按区录取，但名额没有分区", $"the rounds go by zone, but the places are not given by zone",
        $"请分区写明名额，例如 `名额: {{按: 申请.区域, 分值表: {{…}}}}`，或在名额表中加一列 `区域`", $"give the places by zone: `quota: {{by: application.zone, table: {{…}}}}`, or a column `zone` in the table of places");

    private static (string Zh, string En) QuotaOwner(string? zone, string? use) => (zone, use) switch
    {
        ({ } z, { } u) => ($"区域 `{z}`、用途 `{u}`", $"zone `{z}` and use `{u}`"),
        ({ } z, null) => ($"区域 `{z}`", $"zone `{z}`"),
        _ => ($"用途 `{use}`", $"use `{use}`"),
    };
}
