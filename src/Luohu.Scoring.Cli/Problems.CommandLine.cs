using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli;

/// <summary>What can be wrong with the command line.</summary>
internal static partial class Problems
{
    private static readonly LocalizedText SeeHelp = new("用法见 luohu --help", "luohu --help shows how to use it");

    public static Problem UnknownVerb(string word, IReadOnlyList<string> near) => new(
        new($"没有命令 `{word}`", $"there is no command `{word}`"), DidYouMean(near));

    public static Problem UnknownOption(string word, IReadOnlyList<string> near) => new(
        new($"没有选项 `{word}`", $"there is no option `{word}`"), DidYouMean(near));

    public static Problem Unexpected(string word) => new(new($"多余的内容 `{word}`", $"`{word}` is not expected here"), SeeHelp);

    public static Problem ValueMissing(string option) => new(new($"选项 {option} 缺少值", $"the option {option} has no value"), SeeHelp);

    public static Problem Repeated(string option) => new(new($"选项 {option} 写了两次", $"the option {option} is given twice"));

    public static Problem OptionsMissing(IReadOnlyList<string> options, string example) => new(
        new($"缺少选项 {string.Join("、", options)}", $"{string.Join(" and ", options)} must be given"),
        new($"例如：{example}", $"for instance: {example}"));

    public static Problem ArgumentMissing(LocalizedText what, string example) => new(
        new($"没有写{what.Zh}", $"{what.En} must be given"),
        new($"例如：{example}", $"for instance: {example}"));

    public static Problem NotOneOf(string option, string value, IReadOnlyList<string> allowed) => new(
        new($"{option} 不能是 `{value}`", $"{option} cannot be `{value}`"),
        new($"可写 {string.Join("、", allowed)}", $"it may be {string.Join(", ", allowed)}"));

    public static Problem RankingAsTable() => new(
        new("排名所需的内容不能写成 CSV", "what ranking needs cannot be written as CSV"),
        new("结果请用 NDJSON：--to ndjson", "write the results as NDJSON: --to ndjson"));

    public static Problem NotWhole(string option, string value, int most) => new(
        new($"{option} 不能是 `{value}`", $"{option} cannot be `{value}`"),
        most == int.MaxValue
            ? new("请写不小于 0 的整数", "write a whole number that is not negative")
            : new($"请写 0 至 {most} 的整数", $"write a whole number from 0 to {most}"));

    public static Problem DateForm(string value) => new(
        new($"评定日 `{value}` 的写法不对", $"the as-of date `{value}` is not written as a date"),
        new("年 4 位、月 2 位、日 2 位，用 - 分开，例如 2016-06-30", "four digits, two and two, parted by -, for instance 2016-06-30"));

    public static Problem NoSuchDay(string value) => new(
        new($"没有 {value} 这一天", $"there is no such day as {value}"), new("请核对月份和日期", "see whether the month has that day"));

    public static Problem DateOutside(string value, DateOnly first, DateOnly last) => new(
        new($"评定日 {value} 超出 {first:yyyy-MM-dd} 至 {last:yyyy-MM-dd}", $"the as-of date {value} is outside {first:yyyy-MM-dd} to {last:yyyy-MM-dd}"));

    public static Problem SamePlace(string path) => new(
        new($"`{path}` 写了两次", $"`{path}` is given twice"),
        new("输入、结果、退回的行和报告应为不同的文件", "the input, the results, the rejects and the report must be different files"));

    public static Problem NotStandardOutput(string option) => new(
        new($"{option} 不能是 `-`", $"{option} cannot be `-`"), new("请写文件名", "name a file"));

    public static Problem StandardInputTwice() => new(
        new("标准输入 `-` 只能写一次", "standard input, `-`, can be given once only"));

    private static LocalizedText DidYouMean(IReadOnlyList<string> near) => near.Count == 0
        ? SeeHelp
        : new($"是不是想写 {string.Join("、", near.Select(n => $"`{n}`"))}？", $"did you mean {string.Join(", ", near.Select(n => $"`{n}`"))}?");
}
