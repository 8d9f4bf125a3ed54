using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 16: a multiplier on the total, block weights, floor of the total at 0.</summary>
public sealed class Shape16MultiplierTests
{
    private static readonly TextScheme Scheme = new("""
        事实: {得奖次数: 整数 次, 违规次数: 整数 次}
        参数: {奖励权重: 30%}
        积分:
          系数: 1.3
          舍入: 四舍五入 1 位
          下限: 0
          项目:
            - {组: 奖励, 系数: 奖励权重, 项目: [{编号: 得奖, 得分: 7 * 得奖次数}]}
            - {组: 违规, 系数: -0.5, 项目: [{编号: 次数, 得分: 3 * 违规次数}]}
        """);

    [Theory]
    [InlineData(10, 0, "27.3")]
    [InlineData(10, 3, "21.5")]
    [InlineData(1, 9, "0")]
    public void Assess_Weights_ActAfterTheSum(int prizes, int offences, string total)
    {
        string facts = string.Create(System.Globalization.CultureInfo.InvariantCulture, $""" "得奖次数": {prizes}, "违规次数": {offences} """);
        Assert.Equal(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture), Scheme.Assess(facts).Total);
    }

    [Fact]
    public void Assess_Multiplier_IsAnAdjustmentOfItsOwn()
    {
        Assessment assessment = Scheme.Assess(""" "得奖次数": 10, "违规次数": 3 """);
        Assert.Equal([new Adjustment(AdjustmentKind.Multiplier, -13.5m)], assessment.Ledger.Single(l => l.Id == "违规").Adjustments);
        Assert.Equal([new(AdjustmentKind.Multiplier, 4.95m), new Adjustment(AdjustmentKind.Rounding, 0.05m)], assessment.Ledger[0].Adjustments);
        Assert.Contains("乘系数后 -4.5 分", Explainer.Explain(assessment, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("multiplied: -4.5 points", Explainer.Explain(assessment, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_OffencesNotKnown_NegativeWeightTurnsTheRange()
    {
        LedgerLine line = Scheme.Line(""" "得奖次数": 10 """, "违规");
        Assert.Equal((null, 0m), (line.Range.Low, line.Range.High));
    }
}
