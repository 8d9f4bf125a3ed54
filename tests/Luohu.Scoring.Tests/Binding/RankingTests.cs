using System.Text;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Model;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

public sealed class RankingTests
{
    [Fact]
    public void Ranking_ByOtherThanPoints_IsKept()
    {
        BoundRanking ranking = Bound("""
            区域: [甲镇, 乙镇]
            定义: {月数: 月数(社会保险 其中 险种 = 医疗)}
            积分: [{编号: 子, 得分: 5}]
            排名:
              次序: [月数 降, 总分 降]
              同分: [申请.时间 升, 得分(子) 降]
              名额: {按: 申请.区域, 甲镇: 100, 其他: 20}
              末位同分: 全部录取
              名次: 并列连号
            """);
        Assert.Equal([true, true, false, true], ranking.Keys.Select(k => k.IsDescending));
        Assert.Equal((100, LastTie.AdmitAll, RankStyle.Dense), ((int)(ranking.Quota?.Type.Range.Maximum ?? 0), ranking.LastTie, ranking.Style));
    }

    [Fact]
    public void Ranking_WithoutOrder_IsByPoints()
    {
        BoundRanking ranking = Bound("积分: [{编号: 子, 得分: 5}]\n排名: {名额: {取自: 名额表}}\n");
        Assert.Equal((BoundRuleset.RootId, true, "名额表"), (((PointsOf)Assert.Single(ranking.Keys).Value).LineId, ranking.Keys[0].IsDescending, ranking.QuotaTable));
    }

    [Theory]
    [InlineData("{次序: [月数 降]}", "LH201")]
    [InlineData("{次序: [性别 降]}", "LH212")]
    [InlineData("{次序: [户籍.城市 降]}", "LH210")]
    [InlineData("{名额: 10.5}", "LH375")]
    [InlineData("{名额: -1}", "LH375")]
    [InlineData("{名额: 年龄}", "LH229")]
    public void Ranking_Wrong_IsTold(string ranking, string code) =>
        Assert.Equal([code], new TextScheme($"积分: [{{编号: 子, 得分: 5}}]\n排名: {ranking}\n").Codes);

    private static BoundRanking Bound(string body)
    {
        RulesetCompilation compilation = CompiledRuleset.Compile("t.yaml", Encoding.UTF8.GetBytes($"规则集: t/t\n版本: \"1\"\n{body}"));
        Assert.DoesNotContain(compilation.Diagnostics, d => d.Severity == Luohu.Scoring.Diagnostics.DiagnosticSeverity.Error);
        return compilation.Ruleset?.Model.Ranking ?? throw new InvalidOperationException("no ranking");
    }
}
