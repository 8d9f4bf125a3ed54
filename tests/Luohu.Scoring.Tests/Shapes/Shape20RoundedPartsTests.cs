using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 20: each part is rounded half-up to 2 decimals before the sum.</summary>
public sealed class Shape20RoundedPartsTests
{
    private static readonly TextScheme Scheme = new("""
        积分:
          - {编号: 居住, 量: 月数(居住证), 每: 12 月, 按比例: 是, 得分: 4, 舍入: 四舍五入 2 位}
          - {编号: 各次捐赠, 各: 捐赠, 取: 合计, 量: 金额, 每: 3000 元, 按比例: 是, 得分: 1, 单项舍入: 四舍五入 2 位, 上限: 10}
          - {编号: 小时折算, 得分: 合计(志愿服务 的 小时) / 7, 舍入: 四舍五入 2 位}
        """);

    [Fact]
    public void Assess_Parts_AreRoundedBeforeTheyAreAdded()
    {
        Assessment assessment = Scheme.Assess("""
            "居住证": [{"起": "2016-02-01", "止": "2016-06-30"}], "捐赠": [{"金额": 1000}, {"金额": 1000}, {"金额": 1000}], "志愿服务": [{"小时": 10}]
            """);
        decimal Counted(string id) => assessment.Ledger.Single(l => l.Id == id).Counted;
        Assert.Equal((1.67m, 0.99m, 1.43m), (Counted("居住"), Counted("各次捐赠"), Counted("小时折算")));
        Assert.Equal(4.09m, assessment.Total);
    }
}
