using Luohu.Scoring.Cases;
using Luohu.Scoring.Cases.Mutations;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Cases;

public sealed class MutationTests
{
    private static readonly ValueTokens Tokens = new(FactVocabulary.BuiltIn);

    [Theory]
    [InlineData("年龄 < 50", "51 49")]
    [InlineData("0.5", "0.6 0.4")]
    [InlineData("0", "1")]
    [InlineData("18..35", "19 17 36 34")]
    [InlineData("3以上不满5", "4 2 6 4")]
    [InlineData("不满18", "19 17")]
    [InlineData("日期 在 近 5 年", "6 4")]
    [InlineData("2016-01-01", "2016-01-02 2015-12-31")]
    [InlineData("起 >= 2010-07", "2010-08 2010-06")]
    [InlineData("层次 >= 本科", "硕士")]
    [InlineData("本科以上", "硕士")]
    [InlineData("高级技工学校", "本科")]
    [InlineData("险种 = 养老", "医疗")]
    [InlineData("城市 = \"东莞\"", "\"东莞某\"")]
    [InlineData("level5", "level4")]
    [InlineData("面积 / 2 m2", "3 1")]
    [InlineData("总分 >= 合格", "")]
    public void Tokens_OfAText_AreItsValues(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokens.In(text, isText: false).Select(t => t.Replacement)));

    [Fact]
    public void Tokens_BareTextOfAParameter_IsMadeAnother() => Assert.Equal("东莞某", Assert.Single(Tokens.In("东莞", isText: true)).Replacement);

    [Fact]
    public void Sample_OfOneSeed_IsAlwaysTheSame()
    {
        int[] items = [.. Enumerable.Range(0, 100)];
        Assert.Equal(Shuffle.Sample(items, 10, 7), Shuffle.Sample(items, 10, 7));
        Assert.NotEqual(Shuffle.Sample(items, 10, 7), Shuffle.Sample(items, 10, 8));
        Assert.Equal(10, Shuffle.Sample(items, 10, 7).Distinct().Count());
        Assert.Equal(100, Shuffle.Sample(items, 1000, 7).Count);
    }

    [Fact]
    public void Mutate_ChangeThatACaseSees_IsNoticed()
    {
        MutationReport report = CaseKit.Suite("""
              - {名称: 四十九, 评定日: 2016-06-30, 申请人: {其余: 无, 出生日期: 1966-07-01}, 预期: {准入: {未满五十: 满足}}}
              - {名称: 五十, 沿用: 四十九, 申请人: {出生日期: 1966-06-30}, 预期: {准入: {未满五十: 不满足}}}
            """, CaseKit.Scheme).Mutate(int.MaxValue, 0);
        Assert.Equal(report.Possible, report.Tried);
        Assert.DoesNotContain(report.Survivors, s => s.Place.Line == 7);
        Assert.Contains(report.Survivors, s => (s.Place.Line, s.Original, s.Replacement) == (17, "600", "601"));
        Assert.True(report.Noticed > 0 && report.Refused > 0 && report.Percent < 50);
    }

    [Fact]
    public void Mutate_ValidityOfTheWhole_IsMovedInwardOnly()
    {
        MutationReport report = CaseKit.Suite("  - {名称: 甲, 评定日: 2016-06-30, 申请人: {}, 预期: {结论: 待定}}\n", CaseKit.Scheme).Mutate(int.MaxValue, 0);
        Assert.Equal(["2016-01-02", "2018-12-30"], report.Survivors.Where(s => s.Place.Line == 3).Select(s => s.Replacement));
    }

    [Fact]
    public void Mutate_NamesAndIds_AreLeftAlone()
    {
        MutationReport report = CaseKit.Suite("  - {名称: 甲, 评定日: 2016-06-30, 申请人: {}, 预期: {结论: 待定}}\n", CaseKit.Scheme).Mutate(int.MaxValue, 0);
        Assert.DoesNotContain(report.Survivors, s => s.Place.Line is 1 or 2 or 5);
    }

    [Fact]
    public void Mutate_NegativeCount_IsACallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseKit.Suite("  - {名称: 甲, 评定日: 2016-06-30, 申请人: {}, 预期: {结论: 待定}}\n").Mutate(-1, 0));
}
