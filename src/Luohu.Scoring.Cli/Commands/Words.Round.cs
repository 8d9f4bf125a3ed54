using Luohu.Scoring.Certificates;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>The words of <c>luohu rank</c>, <c>allocate</c>, <c>lot</c> and <c>verify</c>.</summary>
internal static partial class Words
{
    public static LocalizedText Rank { get; } = new("按规则集给申请人排名次、定录取，写出公布的名单和结果凭证", "ranks applicants and admits them as the ruleset says, and writes the list to publish and a certificate");

    public static LocalizedText Allocate { get; } = new(
        "排名、定录取之后，由录取的人依名次从各自的志愿中选择", "ranks and admits, and then lets the admitted choose places by their wishes, in the order of the list");

    public static LocalizedText Lot { get; } = new("抽签：造一个种子、算种子校验码、算任何编号的签号", "lots: makes a seed, tells its commitment, tells the lot that any id draws");

    public static LocalizedText Verify { get; } = new(
        "核对结果凭证：由原来的文件重新计算，逐字节比较；--person 说明对一个人的决定",
        "verifies a certificate: computes the round again from its files and compares every byte; --person tells the decision on one applicant");

    public static LocalizedText ListOption { get; } = new(
        "公布的名单，全部写完才有这个名称；.csv 为表格（UTF-8，带 BOM，可用电子表格打开）；- 为标准输出",
        "the list to publish; the file bears its name only when whole; .csv is a table, in UTF-8 with a mark for spreadsheets; - is standard output");

    public static LocalizedText CertificateOption { get; } = new("结果凭证，NDJSON；含全部编号，供核对，不供公布", "the certificate, NDJSON; it holds all ids, and is for verifying, not for publishing");

    public static LocalizedText QuotasOption { get; } = new("名额表，CSV：区域（或用途）、名额；规则集写明取自名额表时必须有", "the table of quotas, CSV: zone (or use), places; wanted when the ruleset takes its quota from one");

    public static LocalizedText DeclinedOption { get; } = new("放弃名单，每行一个编号；重新计算时不算这些人，其后的人递补", "who declined, one id a line; the round is computed without them, and those behind move up");

    public static LocalizedText LotSeedOption { get; } = new("抽签种子，16 至 256 个字节的一行文字", "the seed of the lots, one line of text of 16 to 256 bytes");

    public static LocalizedText SeedFileOption { get; } = new("从文件读种子", "reads the seed from a file");

    public static LocalizedText CommitmentOption { get; } = new("事先公布的种子校验码；与种子不符即停止", "the commitment that was published; a seed that does not fit it ends the run");

    public static LocalizedText MaskOption { get; } = new("名单中的编号只露前三位和后两位", "shows only the first three and last two characters of ids in the list");

    public static LocalizedText ScoredOption { get; } = new("输入是 luohu batch --ranking 的结果，不再评分", "the input is the output of luohu batch --ranking, and is not scored again");

    public static LocalizedText RoundRejectsOption { get; } = new(
        "不能评定的行及原因，NDJSON；默认为 LIST.rejects.ndjson，-o - 时为标准错误", "the lines that cannot be scored, and why, in NDJSON; LIST.rejects.ndjson unless stated, standard error with -o -");

    public static LocalizedText ListToOption { get; } = new("名单的形式；默认看文件名，.csv 为 csv，其余为 ndjson", "the form of the list; by its name unless stated, .csv is csv, all else ndjson");

    public static LocalizedText PlacesOption { get; } = new(
        "去处表，CSV：编号、名额，可有 名称、类别、区域、上限、仅限本区", "the places, CSV: id, places, and perhaps name, kind, zone, cap, own_zone_only");

    public static LocalizedText WishesOption { get; } = new("志愿表：CSV（编号、志愿1、志愿2……）或 NDJSON", "the wishes: CSV with id, wish1, wish2, or NDJSON");

    public static LocalizedText KindLimitOption { get; } = new("某一类别合计至多选出多少，例如 学位=1000；几个用逗号分开", "how many places of a kind may be given out in all, such as school=1000; several are parted by commas");

    public static LocalizedText EqualsOption { get; } = new("规则没有写明时，由主管人员决定以抽签定同分者的先后；凭证中写明是主管人员的决定", "the officer's decision that lots order equals where the ruleset does not say; the certificate says that it is the officer's");

    public static LocalizedText LotSteps { get; } = new(
        "new：造一个种子；commit 种子：它的校验码；number 种子 编号…：各编号的签号，小的在前", "new: makes a seed; commit SEED: its commitment; number SEED ID...: the lots of the ids, the smaller first");

    public static LocalizedText LotSeed { get; } = new("种子：", "seed: ");

    public static LocalizedText LotCommitment { get; } = new("种子校验码：", "commitment: ");

    public static LocalizedText CertificateFile { get; } = new("结果凭证", "the certificate");

    public static LocalizedText PersonOption { get; } = new("核对无误后，说明对这个编号的决定和理由", "when all is confirmed, tells the decision on this id, and why");

    public static LocalizedText NotConfirmed { get; } = new("核对结果：不符。", "Result: not confirmed.");

    public static LocalizedText FileOf(RoundFile file) => file switch
    {
        RoundFile.Applicants => new("申请人文件；默认在凭证旁边，以下各项相同", "the file of applicants; beside the certificate unless stated, as are all the others"),
        RoundFile.Quotas => new("名额表", "the table of quotas"),
        RoundFile.Places => new("去处表", "the table of places"),
        RoundFile.Wishes => new("志愿表", "the file of wishes"),
        _ => new("放弃名单", "the list of who declined"),
    };

    public static LocalizedText Confirmed(long lines) => new($"核对结果：相符，重新计算的 {lines} 行逐字节相同。", $"Result: confirmed; all {lines} lines are the same to the byte.");

    public static LocalizedText RejectsAt(string path) => new($"退回的行及原因：{path}", $"what was rejected, and why: {path}");
}
