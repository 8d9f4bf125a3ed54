using System.Globalization;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>What the exit codes mean, for help; the README has the same words.</summary>
internal static class ExitCodeWords
{
    public static IReadOnlyList<(string Number, LocalizedText Meaning)> All { get; } = [.. Enum.GetValues<ExitCode>().Select(c => (Number(c), Of(c)))];

    private static string Number(ExitCode code) => ((int)code).ToString(CultureInfo.InvariantCulture);

    private static LocalizedText Of(ExitCode code) => code switch
    {
        ExitCode.Ok => new("完成；结论为不符合、暂不能确定也是 0", "done; a verdict of ineligible or undetermined is 0 too"),
        ExitCode.Usage => new("命令行写错", "the command line is wrong"),
        ExitCode.Unreadable => new("文件或文件夹不存在、不能读取，或结果不能写出", "a file or folder is missing or cannot be read, or the output cannot be written"),
        ExitCode.Ruleset => new("没有可用的规则集：名称不对、当日未施行或有错误；check 发现错误", "no ruleset to use: unknown, not in force or with errors; check found errors"),
        ExitCode.Profile => new("申请人资料有错误；或一轮的其他文件有错误、缺少种子", "a profile has errors; or another file of a round has, or its seed is missing"),
        ExitCode.CaseFailed => new("test：有用例未通过，或覆盖率低于 --min", "test: a case failed, or the coverage is below --min"),
        ExitCode.CaseFile => new("test：用例文件有错误，或没有用例", "test: a file of cases has errors, or there are no cases"),
        ExitCode.Rejected => new("batch、rank、allocate：有的行不能评定，见退回文件；其余各行已有结果", "batch, rank, allocate: some lines were rejected, as their file says; all others have results"),
        ExitCode.Undecided => new("rank、allocate：末位同分而规则没有写明如何取舍，名单中有待定的人", "rank, allocate: equals at a line are undecided, because the ruleset does not say; the list says who"),
        ExitCode.NotConfirmed => new("verify：结果凭证与重新计算的不同，或不能重新计算", "verify: the certificate differs from what recomputing gives, or nothing can be recomputed"),
        ExitCode.Internal => new("程序内部错误", "a mistake of the program itself"),
        ExitCode.Interrupted => new("batch、rank、allocate：被键盘中断，没有结果", "batch, rank, allocate: interrupted at the keyboard; there are no results"),
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };
}
