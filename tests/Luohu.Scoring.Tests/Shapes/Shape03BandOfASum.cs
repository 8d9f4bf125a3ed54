using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Value by band of a sum: income tax of 3,000, 4,000, 5,000.</summary>
public sealed class Shape03BandOfASum
{
    private static readonly TextScheme Scheme = new("""
        积分:
          - 编号: 甲
            按: 合计(纳税 其中 税种 = 工资薪金个税 且 年度 在 前 3 个自然年 的 税额)
            分段: {不满3000: 0, 3000以上不满4000: 10, 4000以上不满5000: 20, 5000以上: 30}
        """);

    [Theory]
    [InlineData("2999.99", 0)]
    [InlineData("3000", 10)]
    [InlineData("3999.99", 10)]
    [InlineData("5000", 30)]
    public void Assess_TaxOfThreeYears_CountsTheBand(string tax, int points) =>
        Assert.Equal(points, Scheme.Points($$"""  "纳税": [{"税种": "工资薪金个税", "年度": 2015, "税额": {{tax}}}, {"税种": "工资薪金个税", "年度": 2012, "税额": 9000}]  """));
}
