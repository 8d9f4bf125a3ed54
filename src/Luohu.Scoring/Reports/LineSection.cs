using System.Xml.Linq;
using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Reports;

/// <summary>What became of the lines of the input, added up.</summary>
internal static class LineSection
{
    public static IEnumerable<XElement> Of(BatchSummary summary, PageWords words)
    {
        (string lines, string results, string rejects, string blank) =
            (PageWords.Count(summary.Lines), PageWords.Count(summary.Results), PageWords.Count(summary.Rejects), PageWords.Count(summary.Blank));
        string sign = summary.IsReconciled ? "=" : "≠";
        yield return Html.Element("h2", words.Of("对账", "Lines"));
        yield return Cards.Of(
            (words.Of("输入的行", "lines in"), lines),
            (words.Of("结果", "results"), results),
            (words.Of("退回", "rejects"), rejects),
            (words.Of("空行", "blank"), blank));
        if (summary.MarkedIds > 0)
        {
            string marked = PageWords.Count(summary.MarkedIds);
            yield return Html.Element("p", words.Of(
                $"结果表中有 {marked} 个编号前加了 '，免得电子表格当作公式。", $"{marked} ids have a ' before them in the table of results, lest a spreadsheet works them out."));
        }

        yield return Html.Element("p", words.Of(
            $"{lines} 行 {sign} 结果 {results} + 退回 {rejects} + 空行 {blank}。", $"{lines} lines {sign} {results} results + {rejects} rejects + {blank} blank."));
    }
}
