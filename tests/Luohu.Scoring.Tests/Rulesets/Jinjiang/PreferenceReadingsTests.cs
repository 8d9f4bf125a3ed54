using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Tests.Rulesets.Jinjiang;

/// <summary>
/// The two readings of the weights of 晋江市流动人口市民化积分优待: multipliers of the blocks (as bundled), or shares that the values contain already.
/// </summary>
public sealed class PreferenceReadingsTests
{
    private static readonly string[] Unweighted = ["融入程度系数: 1", "综合素质系数: 1", "发展贡献系数: 1", "社会奉献系数: 1"];

    private const string Person = """
        其余: 无
        出生日期: 1980-01-01
        户籍: {省份: 江西, 城市: 上饶}
        居住证: [{城市: 晋江, 起: 2009-01-01}]
        就业: [{城市: 晋江, 合同: 是, 起: 2009-01-01}]
        学历: [{层次: 本科}]
        """;

    /// <summary>Six years of a permit 60, six of contracts 30 and 5 for five in one piece: 95; a first degree 30.</summary>
    [Theory]
    [InlineData("2014")]
    public void Blocks_OfOneLife_CountAtTheirWeightsOrWhole(string version)
    {
        var day = new DateOnly(2015, 6, 30);
        Assessment weighted = new EditedRuleset("jinjiang/points-preference", version).Assess(Person, day);
        Assessment whole = new EditedRuleset("jinjiang/points-preference", version, Unweighted).Assess(Person, day);
        Assert.Equal((28.5m, 9m), (Of(weighted, "融入程度"), Of(weighted, "综合素质")));
        Assert.Equal((95m, 30m), (Of(whole, "融入程度"), Of(whole, "综合素质")));
        Assert.Equal(whole.Total - weighted.Total, 0.7m * (Of(whole, "融入程度") + Of(whole, "综合素质") + Of(whole, "发展贡献")) + (0.9m * Of(whole, "社会奉献")));
    }

    private static decimal Of(Assessment assessment, string group) => assessment.Ledger.Single(l => l.Id == group).Counted;
}
