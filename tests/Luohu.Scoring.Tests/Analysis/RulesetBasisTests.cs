using System.Text;
using Luohu.Scoring.Analysis;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Tests.Analysis;

/// <summary>What the points and conditions of a ruleset rest on.</summary>
public sealed class RulesetBasisTests
{
    private const string Head = "规则集: t/t\n版本: \"1\"\n依据:\n  细则: {名称: 细则}\n  办法: {名称: 办法}\n  参考: {名称: 参考}\n  附录: {名称: 附录}\n";

    [Fact]
    public void Of_EveryKind_IsCountedInOrder()
    {
        RulesetBasis basis = Of("""
            准入:
              - {编号: 甲, 条件: 年龄 < 50, 依据: 办法 第一条}
              - {编号: 乙, 条件: 年龄 < 60, 依据: 建模}
            否决:
              - {编号: 丙, 条件: 年龄 > 70, 依据: 办法}
            通道:
              - {编号: 丁, 条件: 总分 >= 10}
            积分:
              - {编号: 子, 按: 年龄, 分段: {不满30: 20, 30以上: 0}, 依据: 细则 第二条}
              - {编号: 丑, 得分: 5, 依据: 建模}
            """);
        Assert.Equal(
            [
                new BasisShare(BasisKind.Article, "细则") { Points = 20, Items = 1 },
                new BasisShare(BasisKind.Article, "办法") { Conditions = 1 },
                new BasisShare(BasisKind.Document, "办法") { Conditions = 1 },
                new BasisShare(BasisKind.Modelled, null) { Points = 5, Items = 1, Conditions = 1 },
                new BasisShare(BasisKind.None, null) { Conditions = 1 },
            ],
            basis.Shares);
        Assert.Equal((25m, 4, 0), (basis.Points, basis.Conditions, basis.UnlimitedItems));
    }

    [Theory]
    [InlineData("{编号: 甲, 得分: -10}", 10)]
    [InlineData("{编号: 甲, 按: 年龄, 分段: {不满30: 20, 30以上: -30}}", 30)]
    [InlineData("{编号: 甲, 得分: 0.5}", 0.5)]
    [InlineData("{编号: 甲, 得分: 0}", 0)]
    [InlineData("{编号: 甲, 量: 年龄, 每: 1 年, 得分: 2, 上限: 15}", 15)]
    [InlineData("{编号: 甲, 各: 学历, 取: 最高, 按: 层次, 分值表: {本科以上: 80, 其他: 0}}", 80)]
    [InlineData("{编号: 甲, 各: 学历, 取: 合计, 得分: 3, 上限: 7}", 7)]
    [InlineData("{编号: 甲, 各: 违法犯罪, 取: 合计, 得分: -3, 下限: -7}", 7)]
    [InlineData("{编号: 甲, 各: 职业资格 按 等级, 取: 合计, 得分: 2}", 10)]
    [InlineData("{编号: 甲, 各: 表彰 按 年(日期), 取: 合计, 得分: 2, 上限: 9}", 9)]
    public void Points_OfAnItem_AreTheMostItCanMove(string item, decimal expected)
    {
        BasisShare share = Assert.Single(Of($"积分:\n  - {item}\n").Shares);
        Assert.Equal((expected, 1, 0), (share.Points, share.Items, share.UnlimitedItems));
    }

    [Theory]
    [InlineData("{编号: 甲, 量: 年龄, 每: 1 年, 得分: 2}")]
    [InlineData("{编号: 甲, 各: 学历, 取: 合计, 得分: 3}")]
    [InlineData("{编号: 甲, 各: 违法犯罪, 取: 合计, 得分: -3, 上限: 0}")]
    [InlineData("{编号: 甲, 各: 表彰 按 年(日期), 取: 合计, 得分: 2, 单项上限: 2}")]
    public void Points_OfAnItemThatTheRulesDoNotLimit_AreCountedApart(string item)
    {
        BasisShare share = Assert.Single(Of($"积分:\n  - {item}\n").Shares);
        Assert.Equal((0m, 1, 1), (share.Points, share.Items, share.UnlimitedItems));
    }

    [Fact]
    public void Points_InGroups_AreThoseOfTheItems()
    {
        RulesetBasis basis = Of("积分:\n  - 组: 组\n    取: 最高\n    上限: 12\n    依据: 细则 一\n    项目:\n      - {编号: 甲, 得分: 10}\n      - {编号: 乙, 得分: 20, 依据: 建模}\n");
        Assert.Equal([("细则", 10m), (null, 20m)], basis.Shares.Select(s => (s.Document, s.Points)));
    }

    [Fact]
    public void Conditions_InsideOthers_AreCountedAndTheOthersNot()
    {
        RulesetBasis basis = Of("""
            通道:
              - 编号: 甲
                依据: 办法 第一条
                任一:
                  - {编号: 乙, 条件: 年龄 < 50}
                  - {编号: 丙, 条件: 年龄 > 60, 依据: 建模}
            待遇:
              - {编号: 丁, 条件: 年龄 > 60, 依据: 办法 第二条, 金额: 100 元}
            """);
        Assert.Equal((2, 1), (basis.ConditionsOf(BasisKind.Article), basis.ConditionsOf(BasisKind.Modelled)));
    }

    [Fact]
    public void Write_FewDocuments_NamesThem()
    {
        RulesetBasis basis = Of("准入:\n  - {编号: 甲, 条件: 年龄 < 50, 依据: 办法 一}\n  - {编号: 乙, 条件: 年龄 < 60, 依据: 细则 一}\n  - {编号: 丙, 条件: 年龄 < 61, 依据: 建模}\n积分:\n  - {编号: 子, 得分: 10, 依据: 细则 一}\n  - {编号: 丑, 量: 年龄, 每: 1 年, 得分: 2}\n");
        Assert.Equal("依据：分数共 10 分，条文 100%（细则）；不封顶 1 项，没有依据 1；条件共 3 个，条文 67%（细则 33%、办法 33%）、建模 33%", RulesetBasisText.Write(basis));
        Assert.Equal(
            "basis: points 10: article 100% (细则); items without limit 1: none 1; conditions 3: article 67% (细则 33%, 办法 33%), modelled 33%",
            RulesetBasisText.Write(basis, Language.English));
    }

    [Fact]
    public void Write_ManyDocuments_AddsThemUp()
    {
        string[] sources = ["细则 一", "办法 一", "参考 一", "附录 一", "细则"];
        string body = "准入:\n" + string.Concat(sources.Select((s, i) => $"  - {{编号: 甲{i}, 条件: 年龄 < 5{i}, 依据: {s}}}\n"));
        Assert.Equal("依据：条件共 5 个，条文 80%、文件未写条款 20%（细则）", RulesetBasisText.Write(Of(body)));
    }

    [Fact]
    public void Write_APartNearlyNothing_IsNeitherNothingNorAll()
    {
        RulesetBasis basis = Of("积分:\n  - {编号: 甲, 得分: 1, 依据: 细则 一}\n  - {编号: 乙, 得分: 999, 依据: 建模}\n");
        Assert.Equal("条文 <1%、建模 >99%", RulesetBasisText.PointShares(basis));
        Assert.Empty(RulesetBasisText.ConditionShares(basis));
    }

    private static RulesetBasis Of(string body)
    {
        RulesetCompilation compilation = CompiledRuleset.Compile("t.yaml", Encoding.UTF8.GetBytes(Head + body));
        Assert.True(compilation.Ruleset is not null, string.Join('\n', compilation.Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.Chinese))));
        return RulesetBasis.Of(compilation.Ruleset);
    }
}
