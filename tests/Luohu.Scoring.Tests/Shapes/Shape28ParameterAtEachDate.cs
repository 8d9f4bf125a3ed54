using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Parameters that change by date, used at each record's own date.</summary>
public sealed class Shape28ParameterAtEachDate
{
    private static readonly TextScheme Scheme = new("""
        参数:
          社平工资: {2013-01-01: 2000 元, 2014-07-01: 3000 元, 2015-07-01: 4000 元}
        积分:
          - {编号: 甲, 量: 个数(社会保险 其中 险种 = 养老 且 基数 >= 0.6 * 社平工资 于 起), 每: 1, 得分: 1}
        """);

    [Fact]
    public void Assess_MonthsOfInsurance_ComparesEachWithTheWageOfItsMonth() => Assert.Equal(3, Scheme.Points("""
        "社会保险": [
          {"险种": "养老", "基数": 1200, "起": "2014-06", "止": "2014-06"},
          {"险种": "养老", "基数": 1799.99, "起": "2014-07", "止": "2014-07"},
          {"险种": "养老", "基数": 1800, "起": "2015-06", "止": "2015-06"},
          {"险种": "养老", "基数": 2399, "起": "2015-07", "止": "2015-07"},
          {"险种": "养老", "基数": 2400, "起": "2016-01", "止": "2016-01"}]
        """));

    [Fact]
    public void Assess_MonthBeforeTheFirstWage_IsNotKnown() =>
        Assert.Equal((0m, 0m), (Scheme.Points("""  "社会保险": [{"险种": "养老", "基数": 9000, "起": "2012-12", "止": "2012-12"}]  """), Scheme.Line("""  "社会保险": []  """).Counted));
}
