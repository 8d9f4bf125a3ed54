using System.Xml;
using System.Xml.Linq;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary><c>luohu batch --report</c>: the page stands beside whole results and nowhere else.</summary>
public sealed class BatchReportTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private const string Hostile = "规则<script>alert(1)</script>&\"'";

    private static string Line => File.ReadAllText(Repository.Sample("line-worker-changan")).ReplaceLineEndings(" ") + "\n";

    [Theory]
    [InlineData("zh", "批量评定报告", "3 行 = 结果 2 + 退回 1 + 空行 0。", "报告：")]
    [InlineData("en", "Batch report", "3 lines = 2 results + 1 rejects + 0 blank.", "the report: ")]
    public void Batch_Report_TellsWhatTheSummaryTells(string language, string title, string lines, string told)
    {
        string report = folder.PathTo($"{language}.html");
        string input = folder.Write($"{language}<&>.ndjson", $"{Line}{Line}bad\n");
        Outcome outcome = Batch(input, "--ruleset", "dongguan/settlement", "-o", folder.PathTo(language), "--report", report, "--lang", language);
        Assert.Equal(8, outcome.ExitCode);
        Assert.Contains($"{told}{report}\n", outcome.Error, StringComparison.Ordinal);
        XElement page = Page(report);
        Assert.Equal(title, page.Descendants("h1").Single().Value);
        Assert.Contains(lines, page.Value, StringComparison.Ordinal);
        Assert.Contains(input, page.Descendants("bdi").Select(b => b.Value));
        Assert.Contains("LH405", page.Descendants("td").Select(d => d.Value));
        Assert.False(File.Exists(report + ".partial"));
    }

    [Fact]
    public void Batch_ReportOfAHostileRuleset_KeepsItText()
    {
        folder.Write("rules/t/t/1.yaml", $"规则集: t/t\n名称: '{Hostile.Replace("'", "''", StringComparison.Ordinal)}'\n版本: '1'\n积分:\n  - {{编号: a, 得分: 1}}\n");
        string report = folder.PathTo("hostile.html");
        string input = folder.Write("hostile.ndjson", """{"编号": "A"}""");
        Outcome outcome = Batch(input, "--ruleset", "t/t", "--rulesets", folder.PathTo("rules"), "-o", folder.PathTo("hostile.out"), "--report", report);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains(Hostile, Page(report).Descendants("bdi").Select(b => b.Value));
        Assert.DoesNotContain("<script", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_NoWholeResults_LeavesNoReport()
    {
        string input = folder.Write("stop.ndjson", $"{Line}bad\n");
        string report = folder.PathTo("stop.html");
        Assert.Equal(5, Batch(input, "--ruleset", "dongguan/settlement", "-o", folder.PathTo("stop.out"), "--report", report, "--stop-on-error").ExitCode);
        Batch(input, "--ruleset", "dongguan/settlement", "-o", "/dev/full", "--rejects", folder.PathTo("stop.rejects"), "--report", report).FailsWith(3, "不能写出结果");
        Assert.Empty(Directory.GetFiles(folder.Root, "stop.*").Except([input]));
    }

    [Fact]
    public void Batch_ReportCannotBeWritten_LeavesNoResults()
    {
        string input = folder.Write("full.ndjson", Line);
        Batch(input, "--ruleset", "dongguan/settlement", "-o", folder.PathTo("full.out"), "--report", "/dev/full").FailsWith(3, "不能写出结果");
        Assert.Empty(Directory.GetFiles(folder.Root, "full.*").Except([input]));
    }

    private static Outcome Batch(string input, params string[] more) => ToolProcess.Run(["batch", input, "--as-of", "2016-06-30", .. more]);

    private static XElement Page(string path)
    {
        using var reader = XmlReader.Create(path, new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XElement.Load(reader);
    }
}
