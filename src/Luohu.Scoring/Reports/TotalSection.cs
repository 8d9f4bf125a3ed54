using System.Xml.Linq;
using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Reports;

/// <summary>The totals: their range and mean, how they lie to the line, and their distribution.</summary>
internal static class TotalSection
{
    private const int MostBars = 40;

    public static IEnumerable<XElement> Of(BatchSummary summary, PageWords words)
    {
        yield return Html.Element("h2", words.Of("总分", "Totals"));
        if (summary is not { Lowest: { } lowest, Highest: { } highest })
        {
            yield return Html.Element("p", words.Of("没有结果，没有总分。", "There are no results, and so no totals."));
            yield break;
        }

        yield return Cards.Of(
            (words.Of("最低", "lowest"), PageWords.Points(lowest)),
            (words.Of("最高", "highest"), PageWords.Points(highest)),
            (words.Of("平均", "mean"), PageWords.Points(Math.Round(summary.Sum / summary.Results, 2))));
        foreach (XElement part in AtLine(summary, words))
        {
            yield return part;
        }

        IReadOnlyList<TotalCount> bars = summary.TotalsInBars(MostBars);
        yield return new TotalChart(bars, summary.Line, words).Draw();
        yield return Numbers(bars, words);
    }

    private static IEnumerable<XElement> AtLine(BatchSummary summary, PageWords words)
    {
        if (summary is not { Line: { } line, AtLine: { } counts })
        {
            yield break;
        }

        string near = PageWords.Points(counts.Near);
        yield return Cards.Of(
            (words.Of("分数线", "the line"), PageWords.Points(line)),
            (words.Of("达到", "reached it"), PageWords.Count(counts.Reached)),
            (words.Of("未达到", "below it"), PageWords.Count(counts.Below)),
            (words.Of($"未达到，差 {near} 分以内", $"below by {near} points at most"), PageWords.Count(counts.NearBelow)),
            (words.Of($"达到，多出不超过 {near} 分", $"over by {near} points at most"), PageWords.Count(counts.NearReached)));
        yield return Html.WithClass("p", "soft", words.Of(
            "这里只看总分；是否符合条件，还要看准入、否决和通道。", "By totals alone; who is eligible depends on gates, vetoes and tracks too."));
    }

    /// <summary>For who wants the numbers behind the chart; closed until asked for.</summary>
    private static XElement Numbers(IReadOnlyList<TotalCount> bars, PageWords words) => Html.Element(
        "details",
        Html.Element("summary", words.Of("各段人数", "the numbers of the chart")),
        Html.Element(
            "table",
            Html.Element("thead", Html.Element("tr", Html.Element("th", words.Of("总分", "total")), Html.WithClass("th", "n", words.Of("人数", "applicants")))),
            Html.Element("tbody", bars.Select(b => Html.Element("tr", Html.Element("td", TotalChart.Label(b)), Html.WithClass("td", "n", PageWords.Count(b.Count)))))));
}
