using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 9: a provincial rate plus a local extra, each with its own cap, and a cap on both.</summary>
public sealed class Shape09RateAndLocalExtraTests
{
    private static readonly TextScheme Scheme = new("""
        定义:
          养老年数: 年数(社会保险 其中 险种 = 养老)
        积分:
          - 组: 参保
            上限: 60
            项目:
              - {编号: 全省, 量: 养老年数, 每: 1 年, 得分: 5, 上限: 40}
              - {编号: 本市另加, 量: 年数(社会保险 其中 险种 = 养老 且 城市 = "东莞"), 每: 1 年, 得分: 3, 系数: 1.5, 上限: 30}
        """);

    [Theory]
    [InlineData("2014-07", 10, 9, 19)]
    [InlineData("2008-07", 40, 30, 60)]
    [InlineData("2005-07", 40, 30, 60)]
    public void Assess_YearsInTown_CountTwiceUpToTheCaps(string from, int province, int town, int total)
    {
        string facts = $$""" "社会保险": [{"险种": "养老", "城市": "东莞", "起": "{{from}}", "止": "2016-06"}] """;
        Assert.Equal((province, town), (Scheme.Line(facts, "全省").Counted, Scheme.Line(facts, "本市另加").Counted));
        Assert.Equal(total, Scheme.Assess(facts).Total);
    }
}
