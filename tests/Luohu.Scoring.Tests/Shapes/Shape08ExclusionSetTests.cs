using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 8: one recognised talent class excludes education, title and patent points.</summary>
public sealed class Shape08ExclusionSetTests
{
    private static readonly TextScheme Scheme = new("""
        事实:
          优秀人才: {类型: 选择, 取值: [无, 第二类, 第一类], 有序: 是}
        积分:
          - {编号: 文化程度, 各: 学历, 取: 最高, 按: 层次, 分值表: {本科以上: 80, 大专: 60, 其他: 0}}
          - 组: 职称或专利
            项目:
              - {编号: 职称分, 各: 职称, 取: 最高, 按: 级别, 分值表: {中级以上: 50, 其他: 10}}
              - {编号: 专利分, 各: 专利, 取: 合计, 得分: 20}
          - 组: 人才
            项目:
              - {编号: 人才分, 按: 优秀人才, 分值表: {无: 0, 第二类: 100, 第一类: 130}, 排除: [文化程度, 职称或专利]}
        """);

    private const string Records = """ "学历": [{"层次": "本科"}], "职称": [{"级别": "中级"}], "专利": [{}, {}] """;

    [Theory]
    [InlineData("无", 170)]
    [InlineData("第二类", 100)]
    [InlineData("第一类", 130)]
    public void Assess_TalentClass_TakesThePlaceOfTheOthers(string talent, int total) =>
        Assert.Equal(total, Scheme.Assess($""" "优秀人才": "{talent}", {Records}""").Total);

    [Fact]
    public void Assess_ExcludedLines_SayByWhich()
    {
        Assessment assessment = Scheme.Assess($""" "优秀人才": "第一类", {Records}""");
        LedgerLine group = assessment.Ledger.Single(l => l.Id == "职称或专利");
        Assert.Equal(("人才分", 90m, 0m), (group.ExcludedBy, group.Raw, group.Counted));
        Assert.Equal([new Adjustment(AdjustmentKind.Excluded, -90)], group.Adjustments);
        Assert.Equal("人才分", assessment.Ledger.Single(l => l.Id == "文化程度").ExcludedBy);
        Assert.Null(assessment.Ledger.Single(l => l.Id == "专利分").ExcludedBy);
        Assert.Contains("已计“人才分”，不再计分", Explainer.Explain(assessment, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("not counted beside \"人才分\"", Explainer.Explain(assessment, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_TalentNotKnown_RangesCoverBoth()
    {
        Assessment assessment = Scheme.Assess(Records);
        Assert.Equal(170, assessment.Total);
        Assert.Equal(new PointsRange(0, 300), assessment.Range);
        LedgerLine degree = assessment.Ledger.Single(l => l.Id == "文化程度");
        Assert.Equal((LineStatus.PartlyKnown, 80m), (degree.Status, degree.Counted));
        Assert.Equal("优秀人才", Assert.Single(degree.Missing).Fact.Zh);
    }
}
