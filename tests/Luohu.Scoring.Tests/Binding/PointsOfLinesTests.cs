using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>得分(id) in items: order, scales, ranges (F9).</summary>
public sealed class PointsOfLinesTests
{
    private static readonly TextScheme Scheme = new("""
        事实: {次数: 整数 次, 甲组有效: 是否}
        积分:
          - {编号: 前三成, 得分: 得分(甲组) * 0.3, 上限: 10}
          - {编号: 奖励, 条件: 得分(甲) >= 4, 得分: 1}
          - {组: 甲组, 条件: 甲组有效, 项目: [{编号: 甲, 得分: 2 * 次数, 上限: 50}]}
        """);

    [Theory]
    [InlineData(1, true, "2.6")]
    [InlineData(3, true, "8.8")]
    [InlineData(40, true, "61")]
    [InlineData(40, false, "0")]
    public void Assess_PointsReadBeforeTheyStand_AreThoseOfTheLedger(int count, bool isValid, string total)
    {
        string facts = string.Create(System.Globalization.CultureInfo.InvariantCulture, $""" "次数": {count}, "甲组有效": {(isValid ? "true" : "false")} """);
        Assert.Equal(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture), Scheme.Assess(facts).Total);
    }

    [Fact]
    public void Assess_GroupMayNotApply_ItsPointsAreARangeForTheOthers()
    {
        Assessment assessment = Scheme.Assess(""" "次数": 3 """);
        LedgerLine share = assessment.Ledger.Single(l => l.Id == "前三成");
        LedgerLine extra = assessment.Ledger.Single(l => l.Id == "奖励");
        Assert.Equal((0m, LineStatus.NotKnown), (share.Counted, share.Status));
        Assert.Equal((LineStatus.NotKnown, new PointsRange(0, 1)), (extra.Status, extra.Range));
        Assert.Contains(extra.Missing, m => m.Fact.Zh == "甲组有效");
    }

    [Fact]
    public void Assess_ExcludedLine_IsReadAsExcluded()
    {
        TextScheme scheme = new("""
            事实: {次数: 整数 次}
            积分:
              - {编号: 乙, 得分: 得分(甲) + 1}
              - {编号: 甲, 得分: 5}
              - {编号: 丙, 得分: 2 * 次数, 排除: 甲}
            """);
        Assert.Equal((11m, 3m), (scheme.Assess(""" "次数": 0 """).Total, scheme.Assess(""" "次数": 1 """).Total));
    }
}
