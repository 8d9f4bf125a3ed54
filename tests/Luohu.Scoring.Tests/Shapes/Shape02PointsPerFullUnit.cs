using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Points per full year, floored and capped; and in proportion.</summary>
public sealed class Shape02PointsPerFullUnit
{
    [Theory]
    [InlineData("2015-07", 0)]
    [InlineData("2015-06", 5)]
    [InlineData("2005-01", 50)]
    public void Assess_MonthsOfInsurance_CountsFullYearsUpToTheCap(string from, int points)
    {
        var scheme = new TextScheme("积分:\n  - {编号: 甲, 量: 月数(社会保险 其中 险种 = 养老), 每: 12 月, 得分: 5, 上限: 50}\n");
        Assert.Equal(points, scheme.Points($$"""  "社会保险": [{"险种": "养老", "起": "{{from}}", "止": "2016-05"}]  """));
    }

    [Fact]
    public void Assess_MonthsInProportion_CountsToTwoDigits()
    {
        var scheme = new TextScheme("积分:\n  - {编号: 甲, 得分: 四舍五入(月数(社会保险 其中 险种 = 养老) * 5 / 12、2)}\n");
        Assert.Equal(4.58m, scheme.Points("""  "社会保险": [{"险种": "养老", "起": "2015-07", "止": "2016-05"}]  """));
    }
}
