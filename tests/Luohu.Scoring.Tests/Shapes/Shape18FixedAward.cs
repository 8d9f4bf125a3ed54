using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>A fixed award that clears the line but still takes deductions.</summary>
public sealed class Shape18FixedAward
{
    private static readonly TextScheme Scheme = new("""
        事实: {国家级奖: {类型: 是否}}
        参数: {分值: 150}
        通道:
          - {编号: 积分制, 条件: 总分 >= 分值}
        积分:
          - {编号: 成就, 条件: 国家级奖, 得分: 200}
          - {编号: 参保, 量: 年数(社会保险 其中 险种 = 养老), 每: 1 年, 得分: 10}
          - {编号: 减分, 各: 违法犯罪 其中 类别 = 治安处罚, 取: 合计, 得分: -30}
        """);

    private const string Offence = """{"类别": "治安处罚", "日期": "2015-01-01"}""";

    [Theory]
    [InlineData(0, 200, Verdict.Eligible)]
    [InlineData(1, 170, Verdict.Eligible)]
    [InlineData(2, 140, Verdict.Ineligible)]
    public void Assess_Award_ClearsTheLineLessWhatIsDeducted(int offences, int total, Verdict verdict)
    {
        Assessment assessment = Scheme.Assess($"  \"国家级奖\": true, \"社会保险\": [], \"违法犯罪\": [{string.Join(", ", Enumerable.Repeat(Offence, offences))}]  ");
        Assert.Equal((total, verdict), ((int)assessment.Total, assessment.Verdict));
    }
}
