using System.Xml.Linq;

namespace Luohu.Scoring.Reports;

/// <summary>By what, of what and when: the facts that a result can be traced by.</summary>
internal static class RunSection
{
    public static XElement Of(BatchReport report, PageWords words) => Html.WithClass("table", "facts", Html.Element("tbody", Rows(report, words)));

    private static IEnumerable<XElement> Rows(BatchReport report, PageWords words)
    {
        yield return Row(words.Of("规则集", "ruleset"), Html.Foreign(report.Ruleset.Id), words.Of("，版本 ", ", version "), Html.Foreign(report.Ruleset.Version));
        yield return Row(words.Of("规则集文件 SHA-256", "SHA-256 of its file"), Html.WithClass("span", "hash", report.Ruleset.Sha256));
        yield return Row(words.Of("评定日", "as of"), PageWords.Day(report.AsOf));
        yield return Row(words.Of("输入", "input"), Html.Foreign(report.Input));
        foreach (XElement row in Files(report, words).Concat(Times(report, words)))
        {
            yield return row;
        }
    }

    private static IEnumerable<XElement> Files(BatchReport report, PageWords words)
    {
        if (report.Results is { } results)
        {
            yield return Row(words.Of("结果", "results"), Html.Foreign(results));
        }

        if (report.Rejects is { } rejects)
        {
            yield return Row(words.Of("退回的行", "rejects"), Html.Foreign(rejects));
        }
    }

    private static IEnumerable<XElement> Times(BatchReport report, PageWords words)
    {
        if (report.Finished is { } finished)
        {
            yield return Row(words.Of("完成时间", "finished"), PageWords.Moment(finished));
        }

        if (report.Elapsed is { Ticks: > 0 } elapsed)
        {
            string rate = PageWords.Count((long)((decimal)report.Summary.Lines * TimeSpan.TicksPerSecond / elapsed.Ticks));
            yield return Row(words.Of("用时", "time"), words.Duration(elapsed), words.Of($"，每秒 {rate} 行", $", {rate} lines a second"));
        }
    }

    private static XElement Row(string name, params object[] value) => Html.Element("tr", Html.Element("th", name), Html.Element("td", value));
}
