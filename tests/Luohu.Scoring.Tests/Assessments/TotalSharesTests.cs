using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Assessments;

public sealed class TotalSharesTests
{
    private static readonly TextScheme Scheme = new("""
        依据: {细则: {名称: 某细则}}
        积分:
          - 组: 素质
            系数: 0.3
            项目:
              - {编号: 甲, 得分: 60, 依据: 建模}
              - {编号: 乙, 得分: 10, 依据: 细则 第一条}
          - 组: 择高
            取: 最高
            项目:
              - 组: 高
                项目: [{编号: 丙, 得分: 9, 依据: 细则 第二条}]
              - 组: 低
                项目: [{编号: 丁, 得分: 8, 依据: 建模}]
        """);

    [Fact]
    public void ModelledPoints_InAGroupWithAMultiplier_AreMultiplied()
    {
        Assessment assessment = Scheme.Assess("");
        Assert.Equal((30m, 18m), (assessment.Total, assessment.ModelledPoints));
        Assert.Contains("总分中有 18 分依据建模数值，非文件规定：甲 18 分", Explainer.Explain(assessment), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_LineInAGroupThatCountsNothing_IsNothing()
    {
        IReadOnlyList<LedgerLine> ledger = Scheme.Assess("").Ledger;
        Assert.Equal(0, TotalShares.Of(ledger.Single(l => l.Id == "丁"), ledger));
        Assert.Equal(9, TotalShares.Of(ledger.Single(l => l.Id == "丙"), ledger));
    }
}
