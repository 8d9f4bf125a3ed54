using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Tests.Batch;

namespace Luohu.Scoring.Tests.Reports;

/// <summary>The page of a batch: its numbers are those of the summary, and no text from outside is more than text.</summary>
public sealed partial class BatchReportTests
{
    private const string Hostile = "<script>alert('1')</script>&amp;\"'<!-- ]]> \u202E\u0007http://x.example/\uD800";
    private const string Shown = "<script>alert('1')</script>&amp;\"'<!-- ]]> \u202E\uFFFDhttp://x.example/\uFFFD";

    private static readonly string[] People = [BatchRun.Profile("A"), BatchRun.Profile("B", "大专"), BatchRun.Profile("C", "高中"), BatchRun.Profile("A"), "", "{]", """{"编号": "D", "学力": 1}"""];

    private static BatchSummary Mixed => BatchRun.Of(string.Join('\n', People), new() { FindDuplicates = true }).Summary;

    [Fact]
    public void WriteHtml_OfARun_TellsTheNumbersOfTheSummary()
    {
        BatchSummary summary = Mixed;
        ReportPage page = ReportPage.Of(summary, elapsed: TimeSpan.FromMilliseconds(1500));
        Assert.Equal(
            [
                ("输入的行", "7"), ("结果", "4"), ("退回", "2"), ("空行", "1"), ("最低", "5"), ("最高", "85"), ("平均", "60"),
                ("分数线", "60"), ("达到", "3"), ("未达到", "1"), ("未达到，差 5 分以内", "0"), ("达到，多出不超过 5 分", "1"),
            ],
            page.Cards.Select(c => (c.Key, c.Value)));
        Assert.Equal(["符合条件 3 75.0%", "不符合条件 1 25.0%", "暂不能确定 0 0.0%", "学历通道 2 66.7%", "积分通道 1 33.3%"], Rows(page, "bars"));
        Assert.Equal(summary.Results, page.Bars.Sum(b => long.Parse(NumberOfBar().Match(b).Groups[1].Value, CultureInfo.InvariantCulture)));
        Assert.Contains("7 行 = 结果 4 + 退回 2 + 空行 1。", page.Words, StringComparison.Ordinal);
        Assert.Contains("1.5 秒，每秒 4 行", page.Html.Value, StringComparison.Ordinal);
        Assert.Contains(BatchRun.Scorer().Ruleset.Sha256, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteHtml_Rejects_AreCountedByCodeWithExamples()
    {
        ReportPage page = ReportPage.Of(Mixed);
        XElement[] rows = [.. page.Html.Descendants("td").Where(d => d.Attribute("class")?.Value == "code").Select(d => d.Parent!)];
        Assert.Equal(Mixed.RejectCodes.Select(c => c.Code), rows.Select(r => r.Elements().First().Value));
        Assert.Contains("第 7 行，学力：没有名为 `学力` 的事实或字段", page.Html.Value, StringComparison.Ordinal);
        Assert.Contains("共 1 行的编号在前面已经出现过。", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteHtml_InEnglish_HasNoChineseOfItsOwn()
    {
        BatchSummary summary = Mixed with { Tracks = [new("a", "A", 3)], RejectCodes = [new("LH410", 2, [new(7, "x", new("中文", "english"))])] };
        ReportPage page = ReportPage.Of(summary, Language.English, ruleset: Named("plain"), elapsed: TimeSpan.FromSeconds(3723.4));
        Assert.DoesNotMatch("\\p{IsCJKUnifiedIdeographs}", page.Html.Element("body")!.Value);
        Assert.Equal("en", page.Html.Attribute("lang")?.Value);
        Assert.Contains("7 lines = 4 results + 2 rejects + 1 blank.", page.Words, StringComparison.Ordinal);
        Assert.Contains("62 min 3.4 s, 0 lines a second", page.Html.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteHtml_HostileTexts_StayText()
    {
        BatchSummary summary = Mixed with
        {
            Tracks = [new("a", Hostile, 3)],
            RejectCodes = [new("LH410", 2, [new(7, Hostile, new(Hostile, Hostile))])],
            Duplicates = [new(Hostile, 4, 1)],
        };
        ReportPage page = ReportPage.Of(summary, input: Hostile, ruleset: Named("<b onclick='x'>&amp;"));
        string[] foreign = [.. page.Html.Descendants("bdi").Select(b => b.Value)];
        Assert.Equal(5, foreign.Count(f => f == Shown));
        Assert.Contains("<b onclick='x'>&amp;", foreign);
    }

    [Fact]
    public void WriteHtml_EndlessTexts_AreCut()
    {
        string endless = new('长', 5_000_000);
        BatchSummary summary = Mixed with { RejectCodes = [new("LH410", 2, [new(7, endless, new(endless, endless))])], Duplicates = [new(endless, 4, 1)] };
        Assert.InRange(ReportPage.Of(summary).Text.Length, 1000, 50_000);
    }

    [Theory]
    [InlineData(Language.Chinese, "输入没有任何行。", "没有结果，没有总分。")]
    [InlineData(Language.English, "The input has no lines.", "There are no results, and so no totals.")]
    public void WriteHtml_NoLines_SaysSo(Language language, params string[] said)
    {
        ReportPage page = ReportPage.Of(ReportPage.NoLines, language);
        Assert.All(said, s => Assert.Contains(s, page.Words, StringComparison.Ordinal));
        Assert.Empty(page.Bars);
        Assert.DoesNotContain("NaN", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteHtml_NotWhole_SaysSoAtTheTop()
    {
        Assert.Contains("对账不符", State(Mixed with { Lines = 9 }), StringComparison.Ordinal);
        Assert.Contains("7 行 ≠ 结果", ReportPage.Of(Mixed with { Blank = 2 }).Words, StringComparison.Ordinal);
        Assert.Contains("中途停止", State(Mixed with { IsStopped = true }), StringComparison.Ordinal);
        Assert.Equal("对账相符；有 2 行不能评定。", State(Mixed));
        Assert.Contains("有 4 个编号前加了 '", ReportPage.Of(Mixed with { MarkedIds = 4 }).Words, StringComparison.Ordinal);
        Assert.Equal("对账相符；申请人全部评定。", State(BatchRun.Of(BatchRun.Profile("A")).Summary));
    }

    [Fact]
    public void WriteHtml_MoreCodesThanShown_SaysHowManyMore()
    {
        BatchSummary summary = Mixed with { RejectCodes = [.. Enumerable.Range(100, 23).Select(i => new RejectCount($"LH{i}", 10, []))], Rejects = 230 };
        Assert.Contains("另有 3 种，共 30 行。", ReportPage.Of(summary).Words, StringComparison.Ordinal);
    }

    private static string State(BatchSummary summary) =>
        ReportPage.Of(summary).Html.Descendants("p").Single(p => p.Attribute("class")?.Value.StartsWith("state", StringComparison.Ordinal) == true).Value;

    private static IEnumerable<string> Rows(ReportPage page, string table) => page.Html.Descendants("table").Where(t => t.Attribute("class")?.Value == table)
        .SelectMany(t => t.Element("tbody")!.Elements()).Select(r => string.Join(' ', r.Elements().Select(c => c.Value).Where(v => v.Length > 0)));

    private static CompiledRuleset Named(string name)
    {
        string text = $"规则集: t/t\n名称: \"{name}\"\n版本: '1'\n积分:\n  - {{编号: a, 得分: 1}}\n";
        RulesetCompilation compilation = CompiledRuleset.Compile("t.yaml", Encoding.UTF8.GetBytes(text));
        return compilation.Ruleset ?? throw new ScoringException(compilation.Diagnostics);
    }

    [GeneratedRegex("：([0-9]+) 人$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfBar();
}
