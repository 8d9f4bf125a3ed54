using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Continuity with a tolerated gap of up to three months, counted backwards.</summary>
public sealed class Shape30ToleratedGap
{
    private static readonly TextScheme Scheme = new("积分:\n  - {编号: 甲, 量: 月数(当前连续(社会保险 其中 险种 = 养老 容许间断 3 月)), 每: 1 月, 得分: 1}\n");

    [Theory]
    [InlineData("2015-12", "2016-04", 15)]
    [InlineData("2015-12", "2016-05", 2)]
    public void Assess_GapOfThreeMonths_IsTolerated(string end, string again, int points) =>
        Assert.Equal(points, Scheme.Points($$"""  "社会保险": [{"险种": "养老", "起": "2015-01", "止": "{{end}}"}, {"险种": "养老", "起": "{{again}}", "止": "2016-06"}]  """));

    [Theory]
    [InlineData("2016-02", 14)]
    [InlineData("2016-01", 0)]
    public void Assess_InsuranceThatEnded_IsCurrentWhileTheGapIsTolerated(string end, int points) =>
        Assert.Equal(points, Scheme.Points($$"""  "社会保险": [{"险种": "养老", "起": "2015-01", "止": "{{end}}"}]  """));
}
