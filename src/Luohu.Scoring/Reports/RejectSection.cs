using System.Xml.Linq;
using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Reports;

/// <summary>Why lines were rejected, with examples.</summary>
internal static class RejectSection
{
    private const int MostCodes = 20;

    /// <summary>A message quotes what stands in the input, perhaps at length.</summary>
    private const int LongestMessage = 300;

    public static IEnumerable<XElement> Of(BatchReport report, PageWords words)
    {
        if (report.Summary.Rejects == 0)
        {
            yield break;
        }

        IReadOnlyList<RejectCount> codes = report.Summary.RejectCodes;
        yield return Html.Element("h2", words.Of("退回的行", "Rejects"));
        yield return Html.WithClass("p", "soft", words.Of("每行按其第一处错误计。", "Each line is counted by its first mistake."));
        yield return Html.Element("table", Head(words), Html.Element("tbody", codes.Take(MostCodes).Select(c => Row(c, report.Summary.Rejects, words))));
        if (codes.Count > MostCodes)
        {
            string others = PageWords.Count(codes.Skip(MostCodes).Sum(c => c.Count));
            yield return Html.Element("p", words.Of($"另有 {codes.Count - MostCodes} 种，共 {others} 行。", $"{codes.Count - MostCodes} more codes, {others} lines."));
        }
    }

    private static XElement Head(PageWords words) => Html.Element("thead", Html.Element(
        "tr",
        Html.Element("th", words.Of("代码", "code")),
        Html.Element("th", words.Of("错误（前几例）", "what is wrong, first examples")),
        Html.WithClass("th", "n", words.Of("行数", "lines")),
        Html.WithClass("th", "n", words.Of("占退回", "of rejects"))));

    private static XElement Row(RejectCount code, long rejects, PageWords words) => Html.Element(
        "tr",
        Html.WithClass("td", "code", code.Code),
        Html.Element("td", Html.Element("ul", code.Examples.Select(e => Html.Element("li", Example(e, words))))),
        Html.WithClass("td", "n", PageWords.Count(code.Count)),
        Html.WithClass("td", "n", PageWords.Share(code.Count, rejects)));

    private static IEnumerable<object> Example(RejectExample example, PageWords words)
    {
        string line = PageWords.Place(example.Line);
        yield return words.Of($"第 {line} 行", $"line {line}");
        if (example.Path is { Length: > 0 } path)
        {
            yield return words.Of("，", ", ");
            yield return Html.Foreign(Cut(path));
        }

        yield return words.Of("：", ": ");
        yield return Html.Foreign(Cut(example.Message.In(words.Language)));
    }

    private static string Cut(string text) => text.Length <= LongestMessage ? text : text[..LongestMessage] + "…";
}
