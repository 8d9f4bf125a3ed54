using System.Globalization;
using System.Xml.Linq;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Reports;

namespace Luohu.Scoring.Tests.Reports;

/// <summary>The chart holds what it draws, and its labels do not touch, whatever the totals.</summary>
public sealed class TotalChartTests
{
    /// <summary>Of a digit at the size of the labels, in a font that is not narrow.</summary>
    private const decimal DigitWidth = 7;

    /// <summary>First total, width of a bar, bars, count of the highest, line.</summary>
    public static TheoryData<decimal, decimal, int, long, decimal?> Charts => new()
    {
        { 100, 1, 1, 1, 100 },
        { 0, 1, 1, 7, 0 },
        { -3, 1, 2, 20, null },
        { -60, 10, 38, 293, 100 },
        { 80, 1, 20, 17, 100 },
        { 1, 1, 8, 17, 1000 },
        { 0, 5, 40, 9_999, 199.5m },
        { -2_000_000, 2_000_000, 40, 6_300_000_000, 100 },
        { 9_000_000_000, 1, 40, long.MaxValue / 2, 8_999_999_999 },
        { -9_000_000_000_000_000, 500_000_000_000_000, 37, 3, 7 },
        { 55, 1, 40, 0, 54 },
    };

    [Theory]
    [MemberData(nameof(Charts))]
    public void Draw_AnyTotals_StaysInsideAndKeepsLabelsApart(decimal from, decimal width, int count, long most, decimal? line)
    {
        TotalCount[] bars = [.. Enumerable.Range(0, count).Select(i => new TotalCount(from + i * width, from + (i + 1) * width, i % 2 == 0 ? most : most / 3))];
        XElement svg = new TotalChart(bars, line, new PageWords(Language.Chinese)).Draw().Element("svg")!;
        foreach (XElement bar in svg.Elements("rect"))
        {
            Assert.InRange(Number(bar, "x"), 0, 720);
            Assert.InRange(Number(bar, "x") + Number(bar, "width"), 0, 720);
            Assert.InRange(Number(bar, "y"), 0, 270);
            Assert.InRange(Number(bar, "height"), 0, 270);
        }

        foreach (IGrouping<decimal, XElement> row in svg.Elements("text").GroupBy(t => Number(t, "y")))
        {
            (decimal From, decimal To)[] labels = [.. row.Select(Extent).OrderBy(e => e.Item1)];
            Assert.All(labels, l => Assert.True(l.From >= 0 && l.To <= 720, $"{l} lies outside"));
            Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From, $"{pair} touch"));
        }
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(40, true)]
    [InlineData(500, false)]
    public void Draw_Line_IsMarkedOrSaidToLieOutside(int line, bool isMarked)
    {
        XElement figure = new TotalChart([new(50, 60, 3), new(60, 70, 4)], line, new PageWords(Language.English)).Draw();
        Assert.Equal(isMarked, figure.Descendants("line").Any(l => l.Attribute("class")?.Value == "line"));
        Assert.Equal(!isMarked, figure.Value.Contains("lies outside the chart", StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_Line_StandsWhereTotalsReachIt()
    {
        XElement figure = new TotalChart([new(50, 60, 3), new(60, 70, 4)], 60, new PageWords(Language.English)).Draw();
        decimal mark = Number(figure.Descendants("line").Single(l => l.Attribute("class")?.Value == "line"), "x1");
        XElement bar = figure.Descendants("rect").Single(r => r.Element("title")?.Value == "[60, 70): 4");
        Assert.InRange(Number(bar, "x") - mark, 0, 1);
    }

    private static (decimal, decimal) Extent(XElement label)
    {
        decimal x = Number(label, "x");
        decimal length = label.Value.Sum(c => char.IsAscii(c) ? DigitWidth : 2 * DigitWidth);
        return label.Attribute("text-anchor")?.Value switch
        {
            "start" => (x, x + length),
            "end" => (x - length, x),
            _ => (x - length / 2, x + length / 2),
        };
    }

    private static decimal Number(XElement shape, string name) => decimal.Parse(shape.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
