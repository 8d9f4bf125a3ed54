using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>A rate chosen by the total length, for the whole period and for what lies beyond.</summary>
public sealed class Shape04RateByLength
{
    [Theory]
    [InlineData("2015-07-02", 0, 0)]
    [InlineData("2012-06-30", 16, 16)]
    [InlineData("2011-06-30", 30, 22)]
    [InlineData("2010-06-30", 36, 28)]
    public void Assess_YearsOfWork_CountsByTheRateOfItsLength(string from, int whole, int marginal)
    {
        string facts = $$"""  "就业": [{"起": "{{from}}", "止": null}]  """;
        Assert.Equal(whole, Scheme("5以上: 量 * 6").Points(facts));
        Assert.Equal(marginal, Scheme("5以上: 16 + (量 - 4) * 6").Points(facts));
    }

    private static TextScheme Scheme(string last) => new($"积分:\n  - {{编号: 甲, 按: 年数(就业), 分段: {{不满1: 0, 1..4: 量 * 4, {last}}}}}\n");
}
