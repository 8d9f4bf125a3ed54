using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 25: whose points count: the better of two parents, the parent who works in the town of application, or both summed with caps.</summary>
public sealed class Shape25WhosePointsTests
{
    private const string Definitions = """
        定义:
          正在参保: 存在(社会保险 其中 至今)
          在申请地服务: 存在(就业 其中 区域 = 申请.区域 且 至今)
          参保家长数: 个数(父母 其中 正在参保)
          参保家长同镇: 全部(父母 其中 正在参保 满足 在申请地服务)
        """;

    private static TextScheme Scheme(string each, string take) => new($$$"""
        {{{Definitions}}}
        积分:
          - 组: 家长积分
            各: {{{each}}}
            取: {{{take}}}
            项目:
              - {编号: 文化程度, 各: 学历, 取: 最高, 按: 层次, 分值表: {本科以上: 80, 其他: 30}}
              - {编号: 服务年限, 量: 年数(就业), 每: 1 年, 得分: 2, 上限: 10}
        准入:
          - {编号: 家长参保, 条件: 参保家长数 >= 1}
          - {编号: 同镇, 条件: 参保家长同镇}
        """);

    private static string Parent(string sex, string level, string zone, string since) =>
        $$"""{"性别": "{{sex}}", "学历": [{"层次": "{{level}}"}], "社会保险": [{"起": "2015-01"}], "就业": [{"区域": "{{zone}}", "起": "{{since}}"}]}""";

    private static readonly string Both =
        $$""" "申请": {"区域": "长安镇"}, "父母": [{{Parent("男", "本科", "虎门镇", "2014-01-01")}}, {{Parent("女", "大专", "长安镇", "2006-01-01")}}] """;

    [Fact]
    public void Assess_BetterOfTwo_IsTaken()
    {
        Assessment assessment = Scheme("父母 其中 正在参保", "最高").Assess(Both);
        Assert.Equal(84, assessment.Total);
        Assert.Contains("取父亲的得分", Explainer.Explain(assessment, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("points of father taken", Explainer.Explain(assessment, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_ParentInTheTownOfApplication_IsTheOnlyOne()
    {
        Assessment assessment = Scheme("父母 其中 正在参保 且 (参保家长数 = 1 或 参保家长同镇 或 在申请地服务)", "最高").Assess(Both);
        Assert.Equal(40, assessment.Total);
        Assert.Equal("母亲", assessment.Ledger[1].Choice?.Record?.Person?.Name?.Zh);
        Assert.Equal([ConditionOutcome.Holds, ConditionOutcome.Fails], assessment.Gates.Select(g => g.Outcome));
    }

    [Fact]
    public void Assess_BothSummed_HaveTheirCapsEach()
    {
        Assessment assessment = Scheme("父母", "合计").Assess(Both);
        Assert.Equal([124m, 124m, 110m, 14m], assessment.Ledger.Select(l => l.Counted));
    }
}
