using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 12: a shared patent counts value / (n + 1), for the first holder twice that.</summary>
public sealed class Shape12SharedPatentTests
{
    private static readonly TextScheme Scheme = new("""
        积分:
          - 编号: 专利分
            各: 专利
            取: 合计
            按: 类别
            分值表: {发明: 50, 实用新型: 20, 外观设计: 10}
            系数: (如果 名次 = 1 则 2 否则 1) / (权利人数 + 1)
            单项舍入: 四舍五入 2 位
            单项上限: 40
            上限: 70
        """);

    [Theory]
    [InlineData("""{"类别": "发明", "权利人数": 2, "名次": 2}""", "16.67")]
    [InlineData("""{"类别": "发明", "权利人数": 2, "名次": 1}""", "33.33")]
    [InlineData("""{"类别": "发明", "权利人数": 1, "名次": 1}""", "40")]
    [InlineData("""{"类别": "外观设计", "权利人数": 5, "名次": 3}, {"类别": "实用新型", "权利人数": 2, "名次": 1}""", "15")]
    [InlineData("""{"类别": "发明", "权利人数": 1, "名次": 1}, {"类别": "发明", "权利人数": 1, "名次": 1}""", "70")]
    public void Assess_Patents_AreSharedAmongTheirHolders(string patents, string total) =>
        Assert.Equal(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture), Scheme.Assess($""" "专利": [{patents}] """).Total);

    [Fact]
    public void Assess_OneRankNotKnown_TheOthersCount()
    {
        LedgerLine line = Scheme.Line(""" "专利": [{"类别": "发明", "权利人数": 2}, {"类别": "外观设计", "权利人数": 1, "名次": 2}] """, "专利分");
        Assert.Equal((5m, LineStatus.PartlyKnown), (line.Counted, line.Status));
        Assert.Equal([null, 5m], line.Contributions.Select(c => c.Points));
        Assert.Equal(["发明", "外观设计"], line.Contributions.Select(c => c.Case ?? "发明"));
    }

    [Fact]
    public void Assess_CapOfARecord_IsToldApartFromThatOfTheItem()
    {
        const string Both = """{"类别": "发明", "权利人数": 1, "名次": 1}""";
        LedgerLine line = Scheme.Line($""" "专利": [{Both}, {Both}] """, "专利分");
        Assert.Equal([new(AdjustmentKind.EachCap, -20), new Adjustment(AdjustmentKind.Cap, -10)], line.Adjustments);
        Assert.Equal([40m, 40m], line.Contributions.Select(c => c.Points ?? 0));
    }
}
