using System.Xml.Linq;
using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Reports;

/// <summary>Ids that came again, when they were looked for.</summary>
internal static class DuplicateSection
{
    private const int MostNamed = 10;
    private const int LongestId = 100;

    public static IEnumerable<XElement> Of(BatchReport report, PageWords words)
    {
        if (!report.Options.FindDuplicates)
        {
            yield break;
        }

        BatchSummary summary = report.Summary;
        string count = PageWords.Count(summary.DuplicateCount);
        yield return Html.Element("h2", words.Of("重复的编号", "Ids that came again"));
        yield return Html.Element("p", summary.DuplicateCount == 0
            ? words.Of("没有重复的编号。", "No id came again.")
            : words.Of($"共 {count} 行的编号在前面已经出现过。", $"{count} lines have an id that stood on a line before them."));
        if (summary.Duplicates.Count > 0)
        {
            yield return Table(summary, words);
            yield return Html.WithClass("p", "soft", words.Of($"列出最先的 {MostNamed} 行以内。", $"At most the first {MostNamed} are listed."));
        }
    }

    private static XElement Table(BatchSummary summary, PageWords words) => Html.Element(
        "table",
        Html.Element("thead", Html.Element(
            "tr",
            Html.Element("th", words.Of("编号", "id")),
            Html.WithClass("th", "n", words.Of("重复于第几行", "again on line")),
            Html.WithClass("th", "n", words.Of("最先在第几行", "first on line")))),
        Html.Element("tbody", summary.Duplicates.Take(MostNamed).Select(d => Html.Element(
            "tr",
            Html.Element("td", Html.Foreign(d.Id.Length <= LongestId ? d.Id : d.Id[..LongestId] + "…")),
            Html.WithClass("td", "n", PageWords.Place(d.Line)),
            Html.WithClass("td", "n", PageWords.Place(d.FirstLine))))));
}
