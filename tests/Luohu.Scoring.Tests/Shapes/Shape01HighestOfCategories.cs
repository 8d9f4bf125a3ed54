using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Value by category, highest only; the order of the categories is used in comparisons.</summary>
public sealed class Shape01HighestOfCategories
{
    private static readonly TextScheme Scheme = new("""
        准入:
          - {编号: 大专以上, 条件: 存在(学历 其中 层次 >= 大专)}
        积分:
          - {编号: 甲, 各: 学历, 取: 最高, 按: 层次, 分值表: {本科以上 | 技师学院: 80, 大专 | 高级技工学校: 60, 其他: 0}}
        """);

    [Theory]
    [InlineData("""{"层次": "大专"}, {"层次": "本科"}""", 80, Verdict.Eligible)]
    [InlineData("""{"层次": "高级技工学校"}""", 60, Verdict.Eligible)]
    [InlineData("""{"层次": "高中"}""", 0, Verdict.Ineligible)]
    [InlineData("", 0, Verdict.Ineligible)]
    public void Assess_Degrees_CountsTheHighest(string degrees, int points, Verdict verdict)
    {
        Assessment assessment = Scheme.Assess($"\"学历\": [{degrees}]");
        Assert.Equal((points, verdict), (assessment.Total, assessment.Verdict));
    }
}
