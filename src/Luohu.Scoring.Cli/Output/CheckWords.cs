using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Cli.Output;

/// <summary>What is said of a ruleset file as a whole.</summary>
internal static class CheckWords
{
    /// <summary>The line that ends what <c>check</c> says of a file.</summary>
    public static string Summary(RulesetCompilation file, Language language)
    {
        int errors = Count(file, DiagnosticSeverity.Error);
        int warnings = Count(file, DiagnosticSeverity.Warning);
        bool isZh = language == Language.Chinese;
        string subject = file.Ruleset is { } ruleset ? $"{(isZh ? "规则集" : "ruleset")} {ruleset.Id} {ruleset.Version}" : file.Name;
        return isZh ? $"{subject}：{errors} 处错误，{warnings} 条警告" : $"{subject}: {Plural(errors, "error")}, {Plural(warnings, "warning")}";
    }

    /// <summary>The warning that a file of the folder takes no part.</summary>
    public static string NotUsed(RulesetCompilation file, Language language)
    {
        int errors = Count(file, DiagnosticSeverity.Error);
        return language == Language.Chinese
            ? $"警告: 规则集文件 `{file.Name}` 有 {errors} 处错误，未采用；详情见 luohu check"
            : $"warning: the ruleset file `{file.Name}` has {Plural(errors, "error")} and is not used; luohu check shows them";
    }

    public static string Cases(string path, Language language) =>
        language == Language.Chinese ? $"{path}：用例文件，由 luohu test 检查和运行" : $"{path}: a file of cases; luohu test checks and runs it";

    public static int Count(RulesetCompilation file, DiagnosticSeverity severity) => file.Diagnostics.Count(d => d.Severity == severity);

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
