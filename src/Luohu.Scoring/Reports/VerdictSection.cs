using System.Xml.Linq;
using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Reports;

/// <summary>How many are eligible, and by which track.</summary>
internal static class VerdictSection
{
    public static IEnumerable<XElement> Of(BatchSummary summary, PageWords words)
    {
        string people = words.Of("人数", "applicants");
        yield return Html.Element("h2", words.Of("结论", "Verdicts"));
        yield return BarTable.Of(words.Of("结论", "verdict"), people, words.Of("占结果", "of results"), summary.Results,
        [
            (Html.Element("span", words.Of("符合条件", "eligible")), "good", summary.Eligible),
            (Html.Element("span", words.Of("不符合条件", "ineligible")), "bad", summary.Ineligible),
            (Html.Element("span", words.Of("暂不能确定", "undetermined")), "open", summary.Undetermined),
        ]);
        if (summary.Tracks.Count > 0)
        {
            yield return Html.Element("h2", words.Of("符合条件者所经的通道", "Tracks of the eligible"));
            yield return BarTable.Of(
                words.Of("通道", "track"), people, words.Of("占符合条件者", "of the eligible"), summary.Eligible, summary.Tracks.Select(t => (Html.Foreign(t.Name), "bar", t.Count)));
        }
    }
}
