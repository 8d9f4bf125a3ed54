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

    [Fact]
    public void Ranking_WithConditionAndBatches_IsKept()
    {
        BoundRanking ranking = Bound("""
            依据: {办法: {名称: 某办法}}
            积分: [{编号: 子, 得分: 5}]
            排名:
              条件: 总分 >= 5
              批次:
                - {编号: 一, 名称: 第一批, 条件: 年龄 >= 60, 依据: 办法 第一条, 说明: 老人先选}
                - {编号: 二, 条件: 存在(献血)}
            """);
        Assert.NotNull(ranking.Condition);
        Assert.Equal([("一", "第一批", "第一条", "老人先选"), ("二", null, null, null)], ranking.Batches.Select(b => (b.Id, b.Name, b.Basis?.Article, b.Note)));
    }

    [Theory]
    [InlineData("名次 <= 20", "1 21")]
    [InlineData("名次 < 20", "1 20")]
    [InlineData("名次 >= 20", "1 20")]
    [InlineData("名次 > 20", "1 21")]
    [InlineData("名次 = 20", "1 20 21")]
    [InlineData("名次 != 20", "1 20 21")]
    [InlineData("20 >= 名次", "1 21")]
    [InlineData("20 > 名次", "1 20")]
    [InlineData("20 <= 名次", "1 20")]
    [InlineData("20 < 名次", "1 21")]
    [InlineData("名次 <= 前几名", "1 51")]
    [InlineData("名次 <= 20.0", "1 21")]
    [InlineData("名次 属于 (1、5)", "1 2 5 6")]
    [InlineData("名次 <= 10 或 (名次 <= 30 且 总分 >= 5)", "1 11 31")]
    [InlineData("名次 <= 99999999", "1 100000000")]
    [InlineData("总分 >= 5", "1")]
    public void Benefit_OfARank_ChangesWhereTheRankIsCompared(string condition, string starts)
    {
        BoundRanking ranking = Bound($"参数: {{前几名: 50}}\n积分: [{{编号: 子, 得分: 5}}]\n排名:\n  待遇:\n    - 编号: 乙\n      条件: {condition}\n");
        Assert.Equal(starts, string.Join(' ', Assert.Single(ranking.Benefits).Starts));
    }

    [Fact]
    public void Benefit_OfARankByBands_ChangesAtTheirEnds()
    {
        BoundRanking ranking = Bound("""
            积分: [{编号: 子, 得分: 5}]
            排名:
              待遇:
                - 编号: 乙
                  条件: 名次 <= 100
                  金额: {按: 名次, 分段: {不超过10: 300, 10以上不满50: 200, 50以上: 100}}
            """.Replace("10以上不满50", "超过10不满50", StringComparison.Ordinal));
        Assert.Equal([1, 11, 50, 101], Assert.Single(ranking.Benefits).Starts);
    }

    [Theory]
    [InlineData("条件: 名次 <= 年龄", "LH213")]
    [InlineData("条件: 名次 * 2 <= 20", "LH380")]
    [InlineData("条件: 名次 <= 20.5", "LH380")]
    [InlineData("条件: 名次 <= 本年", "LH380")]
    [InlineData("条件: 名次 <= 20, 金额: 1000 元 - 名次 * 1 元", "LH380")]
    [InlineData("条件: 名次 <= 20, 金额: {按: 名次, 分段: {不超过20: 1000 - 量, 其他: 0}}", "LH380")]
    public void Benefit_ThatReadsTheRankOtherwise_IsToldOnce(string benefit, string code) => Assert.Equal(
        [code],
        new TextScheme($"参数:\n  本年: {{2016-01-01: 20}}\n积分: [{{编号: 子, 得分: 5}}]\n排名: {{待遇: [{{编号: 乙, {benefit}}}]}}\n").Codes);

    [Theory]
    [InlineData("{名额: 30}", "-")]
    [InlineData("{次序: [总分 降]}", "-")]
    [InlineData("{名额: {按: 申请.区域, 其他: 3}}", "区域")]
    [InlineData("{名额: {取自: 名额表}}", "区域")]
    [InlineData("{轮次: [{分区: 申请.单位}, {剩余: 合并, 每区至多: 50%}]}", "单位")]
    [InlineData("{名额: {按: 片区, 甲: 1, 乙: 2}, 轮次: [{分区: 片区}]}", "片区")]
    public void Ranking_Zones_AreThoseOfRoundsOrPlaces(string ranking, string zone)
    {
        BoundRanking bound = Bound($"事实: {{片区: {{类型: 选择, 取值: [甲, 乙]}}}}\n积分: [{{编号: 子, 得分: 5}}]\n排名: {ranking}\n");
        Assert.Equal(zone, bound.Zone is FactReference fact ? fact.Field.Name.Zh : "-");
    }

    [Theory]
    [InlineData("{轮次: [{分区: 申请.区域}, {分区: application.zone}]}", "")]
    [InlineData("{轮次: [{分区: 片区}, {分区: 片区}], 名额: {按: 片区, 其他: 1}}", "")]
    [InlineData("{轮次: [{分区: 片区}, {分区: 申请.区域}]}", "LH385")]
    [InlineData("{轮次: [{分区: 申请.区域}], 名额: {按: 片区, 其他: 1}}", "LH386")]
    [InlineData("{轮次: [{分区: 申请.区域}], 名额: 各单位名额}", "LH386")]
    [InlineData("{名额: 各单位名额}", "")]
    [InlineData("{名额: 各单位名额 + 各区名额}", "LH387")]
    [InlineData("{轮次: [{剩余: 合并, 每区至多: 10%}], 名额: 30}", "LH388")]
    [InlineData("{轮次: [{剩余: 合并, 每区至多: 10%}], 名额: {取自: 名额表}}", "")]
    [InlineData("{轮次: [{分区: 申请.区域, 剩余: 合并}]}", "LH653")]
    [InlineData("{名额: 1000000000}", "")]
    [InlineData("{名额: 1000000001}", "LH375")]
    [InlineData("{批次: []}", "LH178")]
    [InlineData("{批次: [{编号: 一}]}", "LH156")]
    [InlineData("{批次: [{编号: 一, 条件: 年龄 >= 60}, {编号: 一, 条件: 年龄 < 60}]}", "LH222")]
    [InlineData("{待遇: [{编号: 一, 条件: 名次 = 1}, {编号: 一, 条件: 名次 = 2}]}", "LH222")]
    [InlineData("{批次: [{编号: 一, 条件: 年龄}]}", "LH210")]
    [InlineData("{条件: 年龄}", "LH210")]
    [InlineData("{条件: 名次 <= 3}", "LH201")]
    [InlineData("{批次: [{编号: 一, 条件: 名次 <= 3}]}", "LH201")]
    [InlineData("{条件: 符合 且 年龄 >= 6}", "")]
    [InlineData("{条件: eligible}", "")]
    [InlineData("{批次: [{编号: 一, 条件: 符合}]}", "LH201")]
    [InlineData("{待遇: [{编号: 一, 条件: 符合 且 名次 <= 3}]}", "LH201")]
    public void Ranking_PartsThatDoNotAgree_AreTold(string ranking, string codes) => Assert.Equal(
        codes.Split(',', StringSplitOptions.RemoveEmptyEntries),
        new TextScheme($"""
            参数:
              各单位名额: {"{"}按: 申请.单位, 甲厂: 3, 其他: 1{"}"}
              各区名额: {"{"}按: 申请.区域, 东镇: 3, 其他: 1{"}"}
            定义: {"{"}片区: 如果 申请.区域 = "东镇" 则 "城区" 否则 "镇区"{"}"}
            积分: [{"{"}编号: 子, 得分: 5{"}"}]
            排名: {ranking}

            """).Codes.Where(c => c != "LH326"));

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
