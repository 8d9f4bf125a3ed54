using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>The base of each month against a multiple of that year's wage, over the last 48 months.</summary>
public sealed class Shape29MonthlyBaseAgainstWage
{
    private static readonly TextScheme Scheme = new("""
        参数:
          社平工资: {2010-01-01: 2000 元, 2014-01-01: 3000 元}
        积分:
          - {编号: 甲, 量: 个数(逐月(社会保险 其中 险种 = 养老 限于 近 48 月) 其中 基数 >= 0.6 * 社平工资 于 月份), 每: 1, 得分: 1}
        """);

    [Theory]
    [InlineData(1199, 0)]
    [InlineData(1200, 18)]
    [InlineData(1799, 18)]
    [InlineData(1800, 48)]
    public void Assess_OneBaseForAllMonths_CountsThoseThatReachTheWageOfTheMonth(int wage, int points) =>
        Assert.Equal(points, Scheme.Points($$"""  "社会保险": [{"险种": "养老", "基数": {{wage}}, "起": "2010-01", "止": "2016-06"}]  """));
}
