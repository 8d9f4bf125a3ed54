namespace Luohu.Scoring.Cli;

/// <summary>What can go wrong with a batch.</summary>
internal static partial class Problems
{
    public static Problem DamagedCompression(string name) => new(
        new($"不能读取 `{name}`：gzip 压缩不完整或已损坏", $"`{name}` cannot be read: its gzip compression is damaged or cut off"),
        new("请重新传送或重新压缩这个文件；没有写出结果", "transfer or pack the file again; no results were left"));

    public static Problem EndlessRow(string name) => new(
        new($"不能读取 `{name}`：表格中有一行过长，无法知道下一行从何开始", $"`{name}` cannot be read: a row of the table is so long that the next one cannot be told"),
        new("多半是引号没有成对；没有写出结果", "most likely a quotation mark is not closed; no results were left"));

    public static Problem StoppedAtReject(long line) => new(
        new($"第 {line} 个申请人的行不能评定，已停止，没有写出结果", $"stopped at line {line}, counted without headings, which cannot be scored; no results were left"),
        new("去掉 --stop-on-error，则其余各行照常评定，不能评定的行写入退回文件", "without --stop-on-error all other lines are scored, and the rejects file says what is wrong"));

    public static Problem NotReconciled() => new(
        new("行数对不上，没有写出结果", "the lines do not add up; no results were left"),
        new("这是程序的错误，请把命令和文件告知开发者", "this is a mistake of the program: tell the developers, with the command and the file"));

    public static Problem Interrupted() => new(new("已中断，没有写出结果", "interrupted; no results were left"));
}
