using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

public sealed class BandTests
{
    private const string Ages = "积分:\n  - {编号: 年龄, 按: 年龄, 分段: {不满18: 0, 18..35: 5, 36..45: 2, 46以上: -1}}\n";
    private const string Money = "积分:\n  - {编号: 纳税, 按: 合计(纳税 的 税额), 分段: {不满3000: 0, 3000以上不满4000: 5, 4000以上: 10}}\n";

    [Theory]
    [InlineData("1998-07-01", 0)]
    [InlineData("1998-06-30", 5)]
    [InlineData("1980-07-01", 5)]
    [InlineData("1980-06-30", 2)]
    [InlineData("1970-07-01", 2)]
    [InlineData("1970-06-30", -1)]
    public void Bands_AgeOnAndBeforeTheBirthday_FallIntoTheirBand(string born, int expected) => Assert.Equal(expected, Rules.Total(Ages, $"'出生日期': '{born}'"));

    [Theory]
    [InlineData("2999.99", 0)]
    [InlineData("3000", 5)]
    [InlineData("3999.99", 5)]
    [InlineData("4000", 10)]
    public void Bands_MoneyToTheCent_LeavesNothingBetween(string amount, int expected) => Assert.Equal(expected, Rules.Total(Money, $"'纳税': [{{'税额': {amount}}}]"));

    [Theory]
    [InlineData("0.05", 1)]
    [InlineData("0.1", 2)]
    [InlineData("0.15", 3)]
    public void Bands_ExclusiveAndInclusiveEnds_AreKept(string share, int expected) =>
        Assert.Equal(expected, Rules.Total("积分:\n  - {编号: 股, 各: 经营, 取: 合计, 按: 出资比例, 分段: {不满0.1: 1, 0.1: 2, 超过0.1: 3}}\n", $"'经营': [{{'出资比例': {share}}}]"));

    /// <summary>满 5 年的，全部年数都按每年 6 分计。</summary>
    [Theory]
    [InlineData(4, 16)]
    [InlineData(5, 30)]
    [InlineData(6, 36)]
    public void Bands_AmountOverTheWholeQuantity_CountsAllYearsAtTheNewRate(int years, int expected) =>
        Assert.Equal(expected, Rules.Total("积分:\n  - {编号: 工作, 按: 年数(就业), 分段: {不满1: 0, 1..4: 量 * 4, 5以上: 量 * 6}}\n", Worked(years)));

    /// <summary>超过 4 年的部分才按每年 6 分计。</summary>
    [Theory]
    [InlineData(4, 16)]
    [InlineData(5, 22)]
    [InlineData(6, 28)]
    public void Bands_AmountOverTheRest_CountsOnlyTheYearsAbove(int years, int expected) =>
        Assert.Equal(expected, Rules.Total("积分:\n  - {编号: 工作, 按: 年数(就业), 分段: {不满1: 0, 1..4: 量 * 4, 5以上: 16 + (量 - 4) * 6}}\n", Worked(years)));

    [Fact]
    public void Bands_Other_TakesTheRest() =>
        Assert.Equal([1m, 7m], new[] { "1986-01-01", "2010-01-01" }.Select(born => Rules.Total("积分:\n  - {编号: 甲, 按: 年龄, 分段: {18以上: 1, 其他: 7}}\n", $"'出生日期': '{born}'")));

    [Fact]
    public void Bands_UnknownQuantity_GivesTheRangeOfTheRows()
    {
        Assessment assessment = Rules.Score(Ages, "'其余': '否'");
        Assert.Equal((0m, -1m, 5m), (assessment.Total, assessment.Range.Low, assessment.Range.High));
    }

    [Fact]
    public void Bands_NegativeQuantity_IsCoveredByUnder() =>
        Assert.Equal(-1, Rules.Total("积分:\n  - {编号: 甲, 按: 年龄 - 60, 分段: {不满0: -1, 0以上: 1}}\n", "'出生日期': '1986-01-01'"));

    [Theory]
    [InlineData("{18..35: 5, 其他: 0}", "")]
    [InlineData("{18..35: 5}", "LH308")]
    [InlineData("{不满18: 0, 18..35: 5, 35..40: 1, 41以上: 0}", "LH307")]
    [InlineData("{不满18: 0, 18以上: 5, 其他: 1}", "LH311")]
    [InlineData("{不满18: 0, 18以上: 5, 400以上: 1}", "LH341")]
    [InlineData("{不满18: 0, 18..400: 5, 401以上: 1}", "LH341")]
    [InlineData("{超过17不满18: 0, 其他: 1}", "LH310")]
    [InlineData("{18: 1, 18..18: 2, 其他: 0}", "LH307")]
    public void Bands_OddCoverage_IsTold(string bands, string code) =>
        Assert.Equal(code, string.Join(' ', Rules.Codes($"积分:\n  - {{编号: 甲, 按: 年龄, 分段: {bands}}}\n")));

    private static string Worked(int years) => $"'就业': [{{'起': '{2016 - years}-07-01', '止': '2016-06-30'}}]";
}
