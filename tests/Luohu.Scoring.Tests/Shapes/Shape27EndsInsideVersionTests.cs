using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 27: items that end at a date inside one version.</summary>
public sealed class Shape27EndsInsideVersionTests
{
    private static readonly TextScheme Scheme = new("""
        积分:
          - {编号: 计生, 施行: {至: 2015-12-31}, 各: 献血, 取: 合计, 得分: 3}
          - {组: 新办法, 施行: {自: 2016-01-01, 至: 2016-12-31}, 项目: [{编号: 新项, 得分: 4}]}
        """);

    [Theory]
    [InlineData("2015-12-31", 3)]
    [InlineData("2016-01-01", 4)]
    [InlineData("2016-12-31", 4)]
    [InlineData("2017-01-01", 0)]
    public void Assess_Day_DecidesWhatIsInForce(string asOf, int total) => Assert.Equal(total, Scheme.Assess(""" "献血": [{}] """, asOf).Total);

    [Fact]
    public void Assess_OutOfForce_IsNotApplicableWhateverIsNotKnown()
    {
        Assessment assessment = Scheme.Assess(string.Empty, "2017-01-01");
        Assert.Equal(new PointsRange(0, 0), assessment.Range);
        Assert.Empty(assessment.Missing);
        Assert.Equal([InapplicableReason.Date, InapplicableReason.Date, InapplicableReason.Group], assessment.Ledger.Skip(1).Select(l => l.Inapplicable ?? default));
        Assert.Contains("不适用：至2015年12月31日止施行", Explainer.Explain(assessment, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("not applicable: in force from 2016-01-01 to 2016-12-31", Explainer.Explain(assessment, Language.English), StringComparison.Ordinal);
    }
}
