using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli;

/// <summary>Everything that can be wrong with a call, in both languages: files, folders, the machine. The command line has a file of its own.</summary>
internal static partial class Problems
{
    public static Problem NoSuchFile(string path) => new(new($"没有文件 `{path}`", $"there is no file `{path}`"));

    public static Problem NoSuchFileOrFolder(string path) => new(new($"没有文件或文件夹 `{path}`", $"there is no file or folder `{path}`"));

    public static Problem NoSuchFolder(string path) => new(new($"没有文件夹 `{path}`", $"there is no folder `{path}`"));

    public static Problem FolderForProfile(string path) => new(
        new($"`{path}` 是文件夹，此处应为申请人资料文件", $"`{path}` is a folder, and a profile is a file"),
        new($"一次可写多个文件，例如 {Path.Combine(path, "*.json")}", $"several files may be given, for instance {Path.Combine(path, "*.json")}"));

    public static Problem FileForFolder(string path) => new(
        new($"`{path}` 是文件，--rulesets 应为文件夹", $"`{path}` is a file, and --rulesets wants a folder"),
        new("只检查一个文件请用 luohu check", "use luohu check to look at one file"));

    public static Problem NoRulesets(string path) => new(
        new($"文件夹 `{path}` 中没有规则集文件（*.yaml）", $"the folder `{path}` holds no ruleset files (*.yaml)"));

    public static Problem NoCases(string path) => new(
        new($"文件夹 `{path}` 中没有用例文件（cases.yaml）", $"the folder `{path}` holds no file of cases (cases.yaml)"),
        new("用例的写法见 docs/cases.md", "docs/cases.md says how cases are written"));

    public static Problem NoBundledCases() => new(new("随附的规则集没有用例", "the rulesets that come with the tool have no cases"));

    public static Problem CannotRead(string path, string reason) => new(
        new($"不能读取 `{path}`", $"`{path}` cannot be read"),
        new($"系统的说明：{reason}", $"the system says: {reason}"));

    public static Problem TooLarge(string name, long limit) => new(
        new($"{name} 超过上限 {limit} 字节", $"{name} has more than {limit} bytes, which is the limit"));

    public static Problem CannotWrite(string reason) => new(
        new("不能写出结果", "the output cannot be written"),
        new($"系统的说明：{reason}", $"the system says: {reason}"));

    public static Problem Internal(Exception e) => new(
        new($"程序内部错误：{e.GetType().Name}：{e.Message}", $"a mistake of the program itself: {e.GetType().Name}: {e.Message}"),
        new("请把命令和文件告知开发者；设 LUOHU_DEBUG=1 可看详情", "tell the developers, with the command and the files; LUOHU_DEBUG=1 shows details"));

    public static Problem UnknownFact(string name, IReadOnlyList<string> near) => new(
        new($"没有名为 `{name}` 的事实或字段", $"there is no fact or field `{name}`"),
        near.Count == 0
            ? new("不带名称的 luohu facts 列出全部事实", "luohu facts without a name lists them all")
            : new($"是不是想写 {string.Join("、", near.Select(n => $"`{n}`"))}？", $"did you mean {string.Join(", ", near.Select(n => $"`{n}`"))}?"));
}
