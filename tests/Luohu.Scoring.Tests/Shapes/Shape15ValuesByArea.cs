using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Values and thresholds by area; whether the home's town is the town of application.</summary>
public sealed class Shape15ValuesByArea
{
    private static readonly TextScheme Scheme = new("""
        区域: [莞城, 石龙, 中堂]
        名单:
          丙类镇街: {取自: 区域, 含: [中堂]}
        参数:
          入户分值: {按: 申请.区域, 丙类镇街: 30, 其他: 50}
        通道:
          - {编号: 积分入户, 条件: 总分 >= 入户分值}
        积分:
          - {编号: 甲, 各: 住所 其中 性质 = 自有 且 区域 = 申请.区域, 取: 最高, 按: 区域, 分值表: {丙类镇街: 30, 石龙: 20, 其他: 10}}
        """);

    [Theory]
    [InlineData("中堂", "中堂", 30, Verdict.Eligible)]
    [InlineData("中堂", "石龙", 0, Verdict.Ineligible)]
    [InlineData("石龙", "石龙", 20, Verdict.Ineligible)]
    public void Assess_HomeAndZone_CountsOnlyWhereTheyAgree(string zone, string home, int points, Verdict verdict)
    {
        Assessment assessment = Scheme.Assess($$"""  "申请": {"区域": "{{zone}}"}, "住所": [{"性质": "自有", "区域": "{{home}}", "起": "2010-01-01"}]  """);
        Assert.Equal((points, verdict), (assessment.Total, assessment.Verdict));
    }
}
