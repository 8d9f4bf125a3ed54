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

    [Fact]
    public void Ranking_WithRoundsUsesAndBenefits_IsKept()
    {
        BoundRanking ranking = Bound("""
            用途: [入学, 住房]
            区域: [甲镇, 乙镇]
            依据: {办法: {名称: 某办法}}
            积分: [{编号: 子, 得分: 5}]
            排名:
              用途: 入学
              名额: {按: 申请.区域, 甲镇: 100, 乙镇: 20}
              轮次:
                - {分区: 申请.区域}
                - {剩余: 合并, 每区至多: 10%}
              待遇:
                - {编号: 首选, 条件: 名次 <= 20, 依据: 办法 第三条}
                - {编号: 补贴, 条件: 名次 <= 1000 且 总分 >= 5, 金额: 如果 名次 <= 50 则 3000 元 否则 1000 元}
              依据: 办法 第二条
              说明: 按区录取
            """);
        Assert.Equal([(true, false, null), (false, true, "0.1")], ranking.Rounds.Select(r => (r.Zone is not null, r.IsPooled, Share(r))));
        Assert.Equal([("首选", false), ("补贴", true)], ranking.Benefits.Select(b => (b.Id, b.Amount is not null)));
        Assert.Equal(("第二条", "按区录取", 1), (ranking.Basis?.Article, ranking.Note, ranking.Uses?.Members.Count));
    }

    private static string? Share(BoundRound round) =>
        round.ZoneAtMost is { } share ? ((decimal)share.Value / (decimal)Math.Pow(10, share.Type.Range.Scale)).ToString(System.Globalization.CultureInfo.InvariantCulture).TrimEnd('0') : null;

    [Fact]
    public void Ranking_InEnglish_IsTheSame()
    {
        BoundRanking ranking = Bound("""
            score: [{id: a, points: 5}]
            ranking:
              order: [total desc]
              quota: 10
              rounds: [{zone_by: application.zone}, {remainder: pooled, zone_at_most: 10%}]
              benefits: [{id: b, when: rank <= 5}]
            """);
        Assert.Equal((2, 1), (ranking.Rounds.Count, ranking.Benefits.Count));
    }

    [Theory]
    [InlineData("{轮次: [{}]}", "LH652")]
    [InlineData("{轮次: [{每区至多: 10%}]}", "LH652,LH377")]
    [InlineData("{轮次: [{分区: 申请.区域, 每区至多: 10%}]}", "LH377")]
    [InlineData("{轮次: [{剩余: 合并, 每区至多: 110%}]}", "LH376")]
    [InlineData("{轮次: [{剩余: 合并, 每区至多: 年龄}]}", "LH376")]
    [InlineData("{轮次: [{分区: 年龄}]}", "LH210")]
    [InlineData("{待遇: [{编号: 乙, 条件: 名次 + 1}]}", "LH210")]
    [InlineData("{待遇: [{编号: 乙, 条件: 名次 <= 20, 金额: 名次 * 1 年}]}", "LH372")]
    [InlineData("{用途: 入学}", "LH364")]
    public void Ranking_RoundsAndBenefitsWrong_AreTold(string ranking, string codes) =>
        Assert.Equal(codes.Split(','), new TextScheme($"积分: [{{编号: 子, 得分: 5}}]\n排名: {ranking}\n").Codes);

    [Fact]
    public void Rank_ReadElsewhere_IsAnUnknownName() =>
        Assert.Equal(["LH201"], new TextScheme("积分: [{编号: 子, 得分: 5}]\n待遇: [{编号: 乙, 条件: 名次 <= 20}]\n").Codes);

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
