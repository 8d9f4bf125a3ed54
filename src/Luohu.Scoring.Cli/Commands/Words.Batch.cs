using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>The words of <c>luohu batch</c>.</summary>
internal static partial class Words
{
    public static LocalizedText Batch { get; } = new("给整个文件的申请人评分，每行一个结果", "scores a whole file of applicants, one result a line");

    public static LocalizedText BatchInput { get; } = new(
        "NDJSON（每行一人的 JSON）或 CSV 文件，可以是 gzip；- 为标准输入", "NDJSON, one JSON profile a line, or CSV, perhaps packed with gzip; - is standard input");

    public static LocalizedText OutputOption { get; } = new(
        "结果文件，全部写完才有这个名称；名称以 .gz 结尾则压缩；- 为标准输出", "the results; the file bears its name only when whole, and is packed when that ends in .gz; - is standard output");

    public static LocalizedText RejectsOption { get; } = new(
        "不能评定的行及原因，NDJSON；默认为 OUT.rejects.ndjson，-o - 时为标准错误", "the lines that cannot be scored, and why, in NDJSON; OUT.rejects.ndjson unless stated, standard error with -o -");

    public static LocalizedText ReportOption { get; } = new(
        "另写一份 HTML 报告：结论、通道、总分的分布、退回的原因；一个文件，不联网，可以打印",
        "also writes a report in HTML: verdicts, tracks, how the totals are distributed, why lines were rejected; one file that loads nothing and prints well");

    public static LocalizedText DetailOption { get; } = new(
        "结果写多少：结论、总分、通道（short），加各项得分（points），或加全部明细（ledger）；默认 short",
        "how much of each: verdict, total, track (short), also points per item (points), also the whole ledger (ledger); short unless stated");

    public static LocalizedText FromOption { get; } = new("输入的形式；默认看文件名，.csv 为 csv，其余为 ndjson", "the form of the input; by its name unless stated, .csv is csv, all else ndjson");

    public static LocalizedText ToOption { get; } = new("结果的形式；默认看文件名，.csv 为 csv，其余为 ndjson", "the form of the results; by their name unless stated, .csv is csv, all else ndjson");

    public static LocalizedText WorkersOption { get; } = new("用几个线程；默认每核一个", "how many threads score; one per core unless stated");

    public static LocalizedText StopOption { get; } = new("遇到第一个不能评定的行即停止，不留结果文件", "stops at the first line that cannot be scored, and leaves no results");

    public static LocalizedText DuplicatesOption { get; } = new(
        "另查重复的编号；每百万行约需 100 MB 内存", "also looks for ids that come again; needs about 100 MB of memory per million lines");

    public static LocalizedText RankingOption { get; } = new(
        "结果中另写排名所需的内容，供 luohu rank 使用", "also writes what ranking needs, for luohu rank");

    public static LocalizedText ExactIdsOption { get; } = new(
        "结果为 CSV 时编号照原样写；否则以 = + - @ 或 ' 开头的编号前加 '，免得电子表格当作公式",
        "writes ids into CSV results as they are; else those that begin with = + - @ or ' get a ' before them, lest a spreadsheet works them out");
}
