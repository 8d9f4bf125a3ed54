using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Points start only after five full years.</summary>
public sealed class Shape10DelayedCounting
{
    private static readonly TextScheme Scheme = new("积分:\n  - {编号: 甲, 按: 年数(居住证), 分段: {不满5: 0, 5以上: (量 - 5) * 3}}\n");

    [Theory]
    [InlineData("2011-07-02", 0)]
    [InlineData("2011-07-01", 0)]
    [InlineData("2010-07-02", 0)]
    [InlineData("2010-07-01", 3)]
    [InlineData("2006-07-01", 15)]
    public void Assess_YearsOfResidence_CountThoseAfterTheFifth(string from, int points) =>
        Assert.Equal(points, Scheme.Points($$"""  "居住证": [{"起": "{{from}}", "止": null}]  """));
}
