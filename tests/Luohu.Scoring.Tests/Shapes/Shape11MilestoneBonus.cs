using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>A bonus at five and at ten continuous years.</summary>
public sealed class Shape11MilestoneBonus
{
    private static readonly TextScheme Scheme = new("""
        定义:
          连续年数: 年数(最长连续(就业))
        积分:
          - 组: 甲
            项目:
              - {编号: 满五年, 条件: 连续年数 >= 5, 得分: 5}
              - {编号: 满十年, 条件: 连续年数 >= 10, 得分: 15}
        """);

    [Theory]
    [InlineData("2011-07-02", 0)]
    [InlineData("2011-07-01", 5)]
    [InlineData("2006-07-02", 5)]
    [InlineData("2006-07-01", 20)]
    public void Assess_ContinuousYears_EarnEachMilestone(string from, int points) =>
        Assert.Equal(points, Scheme.Points($$"""  "就业": [{"起": "{{from}}", "止": null}]  """));

    [Fact]
    public void Assess_TenYearsWithAGap_EarnOnlyThoseInOnePiece() =>
        Assert.Equal(5, Scheme.Points("""  "就业": [{"起": "2005-01-01", "止": "2009-12-31"}, {"起": "2010-01-02", "止": "2016-01-01"}]  """));
}
