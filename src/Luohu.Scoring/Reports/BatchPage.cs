using System.Xml.Linq;
using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Reports;

/// <summary>The page of a batch from its head to its last section.</summary>
internal static class BatchPage
{
    /// <summary>A page that is passed on loads nothing even where something slipped through.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    public static XElement Of(BatchReport report, PageWords words) => new(
        "html",
        new XAttribute("lang", words.Tag),
        Head(report, words),
        Html.Element("body", Top(report, words), Sections(report, words)));

    private static XElement Head(BatchReport report, PageWords words) => Html.Element(
        "head",
        Html.Void("meta", ("charset", "utf-8")),
        Html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")),
        Html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy)),
        Html.Element("title", Html.Clean($"{Title(words)} {report.Ruleset.Id} {PageWords.Day(report.AsOf)}")),
        Html.Element("style", PageStyle.Css));

    private static IEnumerable<XElement> Top(BatchReport report, PageWords words)
    {
        yield return Html.Element("h1", Title(words));
        yield return Html.WithClass("p", "soft", Html.Foreign(report.Ruleset.Name), words.Of("，评定日 ", ", as of "), PageWords.Day(report.AsOf));
        yield return State(report.Summary, words);
        yield return RunSection.Of(report, words);
    }

    private static IEnumerable<XElement> Sections(BatchReport report, PageWords words) =>
    [
        .. LineSection.Of(report.Summary, words),
        .. VerdictSection.Of(report.Summary, words),
        .. TotalSection.Of(report.Summary, words),
        .. RejectSection.Of(report, words),
        .. DuplicateSection.Of(report, words),
    ];

    private static string Title(PageWords words) => words.Of("批量评定报告", "Batch report");

    private static XElement State(BatchSummary summary, PageWords words) => summary switch
    {
        { IsReconciled: false } => Html.WithClass("p", "state wrong", words.Of("对账不符：行数与结果、退回、空行之和不等，结果不可用。", "The lines do not add up; the results must not be used.")),
        { IsStopped: true } => Html.WithClass("p", "state wrong", words.Of("中途停止：遇到不能评定的行，其后各行没有评定。", "Stopped at a line that cannot be scored; nothing after it was.")),
        { Lines: 0 } => Html.WithClass("p", "state partly", words.Of("输入没有任何行。", "The input has no lines.")),
        { Rejects: > 0 } => Html.WithClass(
            "p", "state partly", words.Of($"对账相符；有 {PageWords.Count(summary.Rejects)} 行不能评定。", $"Every line is accounted for; {PageWords.Count(summary.Rejects)} could not be scored.")),
        _ => Html.WithClass("p", "state", words.Of("对账相符；申请人全部评定。", "Every line is accounted for, and every applicant scored.")),
    };
}
