using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>The words of help, in both languages.</summary>
internal static partial class Words
{
    public static LocalizedText Tool { get; } = new("luohu：积分落户评定工具", "luohu: scores applicants for settlement by points");

    public static LocalizedText Score { get; } = new("按规则集给申请人评分，并说明理由", "scores applicants by a ruleset and says why");

    public static LocalizedText Check { get; } = new(
        "检查规则集文件，列出全部错误；每个代码的说明和改法见 docs/diagnostics.md",
        "checks ruleset files and lists every mistake; docs/diagnostics.md explains each code");

    public static LocalizedText Test { get; } = new("运行规则集的用例，列出未通过的", "runs the worked cases of rulesets and shows those that fail");

    public static LocalizedText Facts { get; } = new("列出申请人资料中可写的事实", "lists the facts that a profile may state");

    public static LocalizedText Profiles { get; } = new(
        "申请人资料：.json、.yaml，或每行一人的 .csv；- 为标准输入（JSON）",
        "profiles of applicants: .json, .yaml, or .csv with one a row; - is standard input (JSON)");

    public static LocalizedText Files { get; } = new("规则集文件，或含有规则集的文件夹", "ruleset files, or folders that hold some");

    public static LocalizedText CaseFiles { get; } = new(
        "用例文件 cases.yaml，或含有用例和规则集的文件夹；不写则为随附的全部规则集",
        "a file of cases, cases.yaml, or a folder that holds cases and rulesets; all that come with the tool unless stated");

    public static LocalizedText FactName { get; } = new("事实，或 事实.字段，中英文名均可", "a fact, or fact.field, in either language");

    public static LocalizedText RulesetOption { get; } = new("规则集，例如 dongguan/settlement；名称@版本 强制使用该版本", "the ruleset, such as dongguan/settlement; id@version forces a version");

    public static LocalizedText AsOfOption { get; } = new("评定日，例如 2016-06-30", "the date at which everything is judged, such as 2016-06-30");

    public static LocalizedText RulesetsOption { get; } = new("改用这个文件夹中的规则集，不用随附的", "takes the rulesets of this folder instead of those that come with the tool");

    public static LocalizedText FormatOption { get; } = new("输出供人阅读（text）或供程序读取（json）；默认 text", "for people (text) or for programs (json); text unless stated");

    public static LocalizedText ScoreFormatOption { get; } = new(
        "输出供人阅读（text、markdown）或供程序读取（json）；默认 text",
        "for people (text, markdown) or for programs (json); text unless stated");

    public static LocalizedText CoverageOption { get; } = new(
        "列出规则集中没有用例碰到的项目、行、上下限、条件和界",
        "lists what of the rulesets no case touches: items, rows, limits, conditions, boundaries");

    public static LocalizedText LeastOption { get; } = new(
        "每个规则集至少覆盖百分之 N，否则退出码为 6；N 为 0 至 100", "each ruleset must be covered to at least N percent, or the exit code is 6; N from 0 to 100");

    public static LocalizedText MutateOption { get; } = new(
        "不按原样运行，而是把规则集中的 N 个值逐个改掉，看有没有用例察觉；--min 为至少察觉的百分比",
        "instead changes N values of the rulesets, one at a time, and shows which changes no case notices; --min is the least percent noticed");

    public static LocalizedText SeedOption { get; } = new("抽取哪些值；同一个数抽取同样的值，默认 0", "draws the values; the same number draws the same, 0 unless stated");

    public static LocalizedText TestFormatOption { get; } = new(
        "输出供人阅读（text）或供程序读取（json、junit）；默认 text",
        "for people (text) or for programs (json, junit); text unless stated");

    public static LocalizedText LanguageOption { get; } = new("语言；默认取环境变量 LUOHU_LANG，没有则为中文", "the language; else that of LUOHU_LANG, else Chinese");

    public static LocalizedText HelpOption { get; } = new("显示本说明", "shows this page");

    public static LocalizedText VersionOption { get; } = new("显示版本", "shows the version");

    public static LocalizedText UsageHeading { get; } = new("用法：", "Usage:");

    public static LocalizedText VerbsHeading { get; } = new("命令：", "Commands:");

    public static LocalizedText ArgumentsHeading { get; } = new("参数：", "Arguments:");

    public static LocalizedText OptionsHeading { get; } = new("选项：", "Options:");

    public static LocalizedText ExitCodesHeading { get; } = new("退出码：", "Exit codes:");
}
