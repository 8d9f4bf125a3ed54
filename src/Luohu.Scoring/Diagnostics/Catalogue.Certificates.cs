namespace Luohu.Scoring.Diagnostics;

/// <summary>LH760 to LH789: what a round needs besides its rules, and certificates.</summary>
internal static partial class Catalogue
{
    /// <summary><paramref name="found"/>: Of the seed; null when there is no seed.</summary>
    public static Diagnostic CommitmentDiffers(string? found) => found is null
        ? Error("LH760", null, $"给出了种子校验码，但没有给出抽签种子", $"there is a commitment, but no seed that could fit it", $"请给出抽签种子", $"give the seed")
        : Error("LH760", null,
            $"抽签种子与公布的种子校验码不符：这个种子的校验码是 {found}", $"the seed does not fit the commitment that was published: that of this seed is {found}",
            $"请核对种子是否一字不差，包括空格和标点", $"see whether the seed is the same to the letter, spaces and signs included");

    public static Diagnostic QuotaTableMissing(string name) => Error(
        "LH761", null,
        $"规则集的名额取自名额表 `{Excerpt.Of(name)}`，但没有给出这张表", $"the ruleset takes its quota from the table `{Excerpt.Of(name)}`, which was not handed in",
        $"请给出名额表：各列为 区域（或 用途）、名额", $"hand in a table with the columns zone (or use) and places");

    public static Diagnostic QuotaTableNotWanted() => Error(
        "LH762", null,
        $"给出了名额表，但规则集的名额不取自名额表", $"there is a table of quotas, but the ruleset does not take its quota from one",
        $"请去掉名额表，或在规则集中写 `名额: {{取自: 名额表}}`", $"leave it out, or write `quota: {{from: name}}` in the ruleset");

    public static Diagnostic SeedMissingForEquals() => Error(
        "LH763", null,
        $"决定由抽签定同分者的先后，但没有给出抽签种子", $"lots are to order equals, and there is no seed to draw them with",
        $"请给出已公布的抽签种子", $"give the seed that was published");

    public static Diagnostic NotACertificate() => Error(
        "LH770", null,
        $"这个文件的第一行不是结果凭证的第一行", $"the first line of this file is not that of a certificate",
        $"请检查是否选错了文件；由别的版本写出的凭证，请用那个版本核对", $"see whether it is the right file; a certificate of another form is verified by the version that wrote it");

    public static Diagnostic CertificateRulesetMissing(string id, string version) => Error(
        "LH771", null,
        $"没有结果凭证所依的规则集 `{Excerpt.Of(id)}` 版本 `{Excerpt.Of(version)}`，不能重新计算",
        $"the ruleset of the certificate, `{Excerpt.Of(id)}` version `{Excerpt.Of(version)}`, is not there, so that nothing can be recomputed",
        $"请用 --rulesets 指明规则集所在的文件夹", $"say with --rulesets in which folder it is");

    public static Diagnostic CertificateRulesetDiffers(string id, string version, string stated, string found) => Error(
        "LH772", null,
        $"规则集 `{id}` 版本 `{version}` 与结果凭证所依的不是同一份：凭证写 {Shortened(stated)}，现为 {Shortened(found)}",
        $"the ruleset `{id}` version `{version}` is not the one of the certificate, which states {Shortened(stated)}; this one is {Shortened(found)}",
        $"请用当时的规则集文件核对", $"verify with the ruleset file of that time");

    public static Diagnostic CertificateFileMissing(LocalizedText file, string name) => Error(
        "LH773", null,
        $"没有{file.Zh} `{Excerpt.Of(name)}`，不能重新计算", $"{file.En}, `{Excerpt.Of(name)}`, is not there, so that nothing can be recomputed",
        $"请把它放在结果凭证旁边，或写明它在哪里", $"put the file beside the certificate, or say where it is");

    public static Diagnostic CertificateFileDiffers(LocalizedText file, string name, string stated, string found) => Error(
        "LH774", null,
        $"{file.Zh} `{Excerpt.Of(name)}` 与出具凭证时的不是同一份：凭证写 {Shortened(stated)}，现为 {Shortened(found)}",
        $"{file.En}, `{Excerpt.Of(name)}`, is not the one of the certificate, which states {Shortened(stated)}; this one is {Shortened(found)}",
        $"请用当时的文件核对", $"verify with the file of that time");

    public static Diagnostic CertificateNotRecomputed() => Error(
        "LH775", null, $"照这些文件不能重新计算这一轮", $"with these files the round cannot be computed again", $"原因见其他各条", $"the other messages say why");

    public static Diagnostic CertificateEngineDiffers(string stated, string found) => Warning(
        "LH776", null,
        $"结果凭证由 {Excerpt.Of(stated)} 版的程序出具，现用 {found} 版核对", $"the certificate was made by version {Excerpt.Of(stated)} of the program, and this is {found}",
        $"有差异时，请再用原来的版本核对", $"if something differs, verify once more with that version");

    /// <summary><paramref name="line"/>: From 1. <paramref name="stated"/>, <paramref name="found"/>: Null where the field is missing.</summary>
    public static Diagnostic CertificateFieldDiffers(long line, LocalizedText who, string field, string? stated, string? found) => Error(
        "LH777", null,
        $"第 {line} 行（{who.Zh}）的 {Excerpt.Of(field)}：凭证写 {OrNothing(stated).Zh}，重新计算为 {OrNothing(found).Zh}",
        $"line {line} ({who.En}), {Excerpt.Of(field)}: the certificate states {OrNothing(stated).En}, recomputing gives {OrNothing(found).En}");

    public static Diagnostic CertificateLineExtra(long line, LocalizedText who) => Error(
        "LH778", null, $"第 {line} 行（{who.Zh}）是多出的", $"line {line} ({who.En}) does not belong there");

    public static Diagnostic CertificateLineMissing(long line, LocalizedText who) => Error(
        "LH779", null, $"第 {line} 行之前少了一行（{who.Zh}）", $"before line {line} a line is missing ({who.En})");

    public static Diagnostic CertificateMoreDiffers(long lines) => Error(
        "LH780", null, $"另有 {lines} 行不同，没有逐一列出", $"{lines} more lines differ and are not shown");

    public static Diagnostic CertificateLineTooLong(long line, int limit) => Error(
        "LH781", null, $"第 {line} 行超过 {limit} 字节，其后不再核对", $"line {line} has more than {limit} bytes; nothing behind it was compared");

    public static Diagnostic CertificateLineForm(long line, LocalizedText who) => Error(
        "LH782", null, $"第 {line} 行（{who.Zh}）的写法与重新计算的不是逐字节相同", $"line {line} ({who.En}) is not written byte for byte as recomputed");

    private static LocalizedText OrNothing(string? value) => value is null ? new("（没有）", "(nothing)") : new(Excerpt.Of(value), Excerpt.Of(value));

    /// <summary>Of a hash, as much as tells it from others.</summary>
    private static string Shortened(string hash) => hash.Length > 16 ? Excerpt.Of(hash[..16]) + "…" : Excerpt.Of(hash);
}
