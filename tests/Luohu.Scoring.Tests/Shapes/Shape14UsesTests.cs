using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 14: items and conditions that count only for some uses of one scheme.</summary>
public sealed class Shape14UsesTests
{
    private static readonly TextScheme Scheme = new("""
        用途: [入户, 入学, 公租房]
        准入:
          - {编号: 成年, 条件: 年龄 >= 18, 用途: 入户}
        否决:
          - {编号: 有房, 条件: 存在(住所 其中 性质 = 自有), 用途: [公租房]}
        通道:
          - {编号: 积分入户, 条件: 总分 >= 10, 用途: [入户]}
          - {编号: 积分入学, 条件: 总分 >= 5, 用途: [入学]}
        积分:
          - {编号: 基本, 得分: 5}
          - {编号: 献血分, 用途: [入户], 各: 献血, 取: 合计, 得分: 1, 上限: 10}
          - {组: 只为入学, 用途: 入学, 项目: [{编号: 子女分, 得分: 2}]}
        """);

    private const string Rest = """ "出生日期": "2005-01-01", "住所": [{"性质": "自有"}], "献血": [{}, {}, {}] """;

    [Theory]
    [InlineData("入户", 8, Verdict.Ineligible)]
    [InlineData("入学", 7, Verdict.Eligible)]
    [InlineData("公租房", 5, Verdict.Ineligible)]
    public void Assess_Use_DecidesWhatApplies(string use, int total, Verdict verdict)
    {
        Assessment assessment = Scheme.Assess($$""" "申请": {"用途": "{{use}}"}, {{Rest}}""");
        Assert.Equal((total, verdict), (assessment.Total, assessment.Verdict));
    }

    [Fact]
    public void Assess_OtherUse_IsNotApplicableAndMissesNothing()
    {
        Assessment assessment = Scheme.Assess(""" "申请": {"用途": "入学"} """);
        LedgerLine blood = assessment.Ledger.Single(l => l.Id == "献血分");
        Assert.Equal((LineStatus.NotApplicable, InapplicableReason.Use), (blood.Status, blood.Inapplicable));
        Assert.Empty(assessment.Missing);
        Assert.Equal(ConditionOutcome.NotApplicable, Assert.Single(assessment.Gates).Outcome);
        Assert.Equal([ConditionOutcome.NotApplicable, ConditionOutcome.Holds], assessment.Tracks.Select(t => t.Outcome));
        Assert.Contains("不适用：限于用途“入户”", Explainer.Explain(assessment, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("not applicable: only for \"入户\"", Explainer.Explain(assessment, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_UseThatTheSchemeDoesNotHave_IsAMistake() =>
        Assert.Contains("LH470", Assert.Single(Scheme.MistakesOf(""" "申请": {"用途": "入托"} """)), StringComparison.Ordinal);

    [Fact]
    public void Assess_UseNotKnown_LeavesOpenWhatDependsOnIt()
    {
        Assessment assessment = Scheme.Assess(Rest);
        Assert.Equal((5m, Verdict.Undetermined), (assessment.Total, assessment.Verdict));
        Assert.Equal(new PointsRange(5, 10), assessment.Range);
        Assert.Contains(assessment.Missing, m => m.Field?.Zh == "用途");
    }
}
