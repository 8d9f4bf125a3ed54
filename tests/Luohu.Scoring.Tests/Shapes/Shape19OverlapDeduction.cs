using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Months insured and housed during study are taken off, at a rate, capped in months.</summary>
public sealed class Shape19OverlapDeduction
{
    private static readonly TextScheme Scheme = new("""
        定义:
          重叠月数: 月数((社会保险 其中 险种 = 养老) 交 (住所 其中 性质 = 租赁) 交 (学历 其中 形式 = 全日制))
        积分:
          - 编号: 甲
            量: 较小(重叠月数, 12 月)
            每: 1 月
            得分: -0.5
        """);

    private const string Study = """ "学历": [{"层次": "本科", "形式": "全日制", "起": "2012-01-01", "止": "2014-12-31"}], """;

    [Theory]
    [InlineData("2012-01", "2012-06", "2012-03-01", "2013-12-31", "-2.0")]
    [InlineData("2014-11", "2015-06", "2014-12-01", "2015-12-31", "-0.5")]
    [InlineData("2012-01", "2014-12", "2012-01-01", "2014-12-31", "-6.0")]
    [InlineData("2015-01", "2015-12", "2012-01-01", "2015-12-31", "0.0")]
    public void Assess_Overlap_CountsMonthsWhereAllThreeHold(string from, string to, string home, string left, string points) => Assert.Equal(
        decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture),
        Scheme.Points($$""" {{Study}} "社会保险": [{"险种": "养老", "起": "{{from}}", "止": "{{to}}"}], "住所": [{"性质": "租赁", "起": "{{home}}", "止": "{{left}}"}] """));
}
