using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Values of the first years, then an increment for each added year.</summary>
public sealed class Shape05FirstYearsThenIncrements
{
    private static readonly TextScheme Scheme = new("积分:\n  - {编号: 甲, 按: 年数(就业), 分段: {0: 0, 1: 10, 2: 15, 3以上: 15 + (量 - 2) * 10}}\n");

    [Theory]
    [InlineData("2015-07-02", 0)]
    [InlineData("2015-06-30", 10)]
    [InlineData("2014-06-30", 15)]
    [InlineData("2013-06-30", 25)]
    [InlineData("2009-06-30", 65)]
    public void Assess_YearsOfWork_CountsValuesThenIncrements(string from, int points) =>
        Assert.Equal(points, Scheme.Points($$"""  "就业": [{"起": "{{from}}", "止": null}]  """));
}
