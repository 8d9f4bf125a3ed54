using System.Text.RegularExpressions;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;

namespace Luohu.Scoring.Tests.Explanation;

public sealed partial class MarkdownTests
{
    private const int TableColumns = 5;

    public static TheoryData<string> Names => ExplainerTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void ExplainMarkdown_Assessment_GivesTheTextReviewed(string name)
    {
        Assessment assessment = ExplainerTests.Assess(name);
        GoldenFile.Check($"{name}.zh.md", Explainer.ExplainMarkdown(assessment, Language.Chinese));
        GoldenFile.Check($"{name}.en.md", Explainer.ExplainMarkdown(assessment, Language.English));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ExplainMarkdown_Assessment_HasTheWordsOfTheTextInTheSameOrder(string name)
    {
        Assessment assessment = ExplainerTests.Assess(name);
        foreach (Language language in new[] { Language.Chinese, Language.English })
        {
            Assert.Equal(Words(Explainer.Explain(assessment, language)), Words(Shown(Explainer.ExplainMarkdown(assessment, language))));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ExplainMarkdown_Tables_HaveAsManyCellsInEveryRow(string name) =>
        AssertTable(Explainer.ExplainMarkdown(ExplainerTests.Assess(name), Language.Chinese));

    [Fact]
    public void ExplainMarkdown_NamesFullOfSigns_KeepTheTableWhole()
    {
        Assessment assessment = ExplainerTests.Assess("eligible");
        LedgerLine[] ledger = [.. assessment.Ledger.Select((l, i) => l with { Name = (i % 4) switch { 0 => "a|b", 1 => @"c\|d\", 2 => "e\nf", _ => "`|`*_<x>[y]" } })];

        string text = Explainer.ExplainMarkdown(assessment with { Ledger = ledger }, Language.English);

        AssertTable(text);
        Assert.Contains(@"c\\\|d\\ |", text, StringComparison.Ordinal);
        Assert.Contains(@"\`\|\`\*\_\<x>\[y\]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. 年龄", @"1\. 年龄")]
    [InlineData("2016) x", @"2016\) x")]
    [InlineData("2016年", "2016年")]
    [InlineData("1234567890. x", "1234567890. x")]
    [InlineData("- 无", @"\- 无")]
    [InlineData("> 5", @"\> 5")]
    [InlineData("# 号", @"\# 号")]
    [InlineData("===", @"\===")]
    [InlineData("甲 > 乙 - 1.5", "甲 > 乙 - 1.5")]
    [InlineData("", "")]
    public void Line_Start_OpensNothing(string text, string expected) => Assert.Equal(expected, MarkdownText.Line(text));

    [Fact]
    public void Pieces_OneAfterTheOther_AreParted()
    {
        var page = new MarkdownPage();
        page.Title("题");
        page.Add("甲");
        page.Add("乙");
        page.Item("一");
        page.Item("二", level: 2);
        page.Numbered(1, ["三", "四", "五"]);
        page.Break();
        page.Heading("节");
        page.Bullet("六");

        Assert.Equal("# 题\n\n甲\n\n乙\n\n- 一\n  - 二\n\n1. 三\\\n   四\\\n   五\n\n## 节\n\n- 六\n", page.ToString());
    }

    private static void AssertTable(string markdown)
    {
        string[] rows = [.. markdown.Split('\n').Where(l => l.StartsWith('|'))];
        Assert.True(rows.Length > 4);
        Assert.All(rows, r => Assert.Equal(TableColumns, CellsOf(r).Count));
        Assert.Equal(["---", "---:", "---:", "---", "---"], CellsOf(rows[1]));
    }

    /// <summary>Splits a row as GitHub does: a sign behind a backslash parts nothing.</summary>
    private static List<string> CellsOf(string row)
    {
        var cells = new List<string>();
        int start = 1;
        for (int i = 1; i < row.Length; i++)
        {
            if (row[i] == '\\')
            {
                i++;
            }
            else if (row[i] == '|')
            {
                cells.Add(row[start..i].Trim());
                start = i + 1;
            }
        }

        Assert.Equal(row.Length, start);
        return cells;
    }

    /// <summary>What a reader of the rendered page sees, without the signs that only shape it.</summary>
    private static string Shown(string markdown)
    {
        IEnumerable<string> lines = markdown.Split('\n').Where(l => !l.StartsWith("| ---", StringComparison.Ordinal)).Select(l => Mark().Replace(l, string.Empty));
        return Escape().Replace(string.Join('\n', lines.Select(l => l.EndsWith('\\') ? l[..^1] : l)).Replace("&emsp;", string.Empty, StringComparison.Ordinal).Replace(" | ", " ", StringComparison.Ordinal), "$1");
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("-" or "|") && w.Trim('-').Length > 0);

    [GeneratedRegex(@"^#+ |^ *- |^\| | \|$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\\([^\n])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
