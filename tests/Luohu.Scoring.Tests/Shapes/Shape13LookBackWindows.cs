using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Look-back windows: tax years, calendar years, any months of the last ones.</summary>
public sealed class Shape13LookBackWindows
{
    private static readonly TextScheme Scheme = new("""
        积分:
          - 组: 甲
            项目:
              - {编号: 近三年税, 按: 合计(纳税 其中 年度 在 前 3 个自然年 的 税额), 分段: {不满3000: 0, 3000以上: 10}}
              - {编号: 近两年献血, 量: 个数(献血 其中 日期 在 近 2 个自然年), 每: 1, 得分: 2}
              - {编号: 任意十二个月, 条件: 个数(逐月(社会保险 其中 险种 = 养老 限于 近 24 月)) >= 12, 得分: 5}
        """);

    private static decimal Item(string id, string facts) => Scheme.Line(facts, id).Counted;

    [Theory]
    [InlineData(2012, 2015, 0)]
    [InlineData(2013, 2015, 10)]
    [InlineData(2013, 2016, 0)]
    public void Assess_TaxYears_CountTheThreeBefore(int first, int second, int points) =>
        Assert.Equal(points, Item("近三年税", $$"""  "纳税": [{"年度": {{first}}, "税额": 1500}, {"年度": {{second}}, "税额": 1500}]  """));

    [Fact]
    public void Assess_CalendarYears_CountThisAndTheOneBefore() =>
        Assert.Equal(4, Item("近两年献血", """  "献血": [{"日期": "2014-12-31"}, {"日期": "2015-01-01"}, {"日期": "2016-06-30"}]  """));

    [Theory]
    [InlineData("2014-07", "2015-05", 0)]
    [InlineData("2014-07", "2015-06", 5)]
    [InlineData("2013-01", "2015-05", 0)]
    public void Assess_MonthsOfTheLastTwoYears_NeedTwelveOfThem(string from, string to, int points) =>
        Assert.Equal(points, Item("任意十二个月", $$"""  "社会保险": [{"险种": "养老", "起": "{{from}}", "止": "{{to}}"}]  """));
}
