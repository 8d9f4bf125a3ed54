using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>量 每 得分: full units only, never below none.</summary>
public sealed class PerUnitTests
{
    private const string Volunteering = "积分:\n  - {编号: 志愿, 量: 合计(志愿服务 的 小时), 每: 50 小时, 得分: 2, 上限: 10}\n";

    [Theory]
    [InlineData("0", 0)]
    [InlineData("49", 0)]
    [InlineData("49.9", 0)]
    [InlineData("50", 2)]
    [InlineData("99.9", 2)]
    [InlineData("100", 4)]
    [InlineData("249", 8)]
    [InlineData("250", 10)]
    [InlineData("1000", 10)]
    public void PerUnit_HoursAroundAFullUnit_CountsFullUnitsUpToTheCap(string hours, int expected) =>
        Assert.Equal(expected, Rules.Total(Volunteering, $"'志愿服务': [{{'小时': {hours}}}]"));

    [Fact]
    public void PerUnit_SeveralRecords_AreAddedBeforeUnitsAreCounted() =>
        Assert.Equal(2, Rules.Total(Volunteering, "'志愿服务': [{'小时': 30}, {'小时': 20}]"));

    [Fact]
    public void PerUnit_EachRecordByItself_CountsItsOwnFullUnits() =>
        Assert.Equal(2, Rules.Total("积分:\n  - {编号: 志愿, 各: 志愿服务, 取: 合计, 量: 小时, 每: 50, 得分: 2}\n", "'志愿服务': [{'小时': 30}, {'小时': 20}, {'小时': 99}]"));

    [Fact]
    public void PerUnit_NegativeAmount_GivesNoUnit() =>
        Assert.Equal(0, Rules.Total("积分:\n  - {编号: 甲, 量: 年龄 - 60, 每: 1, 得分: -3}\n", "'出生日期': '1986-06-30'"));

    [Fact]
    public void PerUnit_Deduction_TakesAwayPerUnit() =>
        Assert.Equal(-15, Rules.Total("积分:\n  - {编号: 甲, 量: 年龄 - 45, 每: 1, 得分: -3}\n", "'出生日期': '1966-06-30'"));

    [Fact]
    public void PerUnit_BareNumber_TakesTheUnitOfTheAmount() =>
        Assert.Equal(6, Rules.Total("积分:\n  - {编号: 甲, 量: 月数(社会保险), 每: 12, 得分: 2}\n", "'社会保险': [{'险种': '养老', '起': '2013-07'}]"));

    [Fact]
    public void PerUnit_Parameters_StandForPerAndPoints() =>
        Assert.Equal(6, Rules.Total("参数: {一年: 12 月, 每年: 2}\n积分:\n  - {编号: 甲, 量: 月数(社会保险), 每: 一年, 得分: 每年}\n", "'社会保险': [{'险种': '养老', '起': '2013-07'}]"));

    [Fact]
    public void PerUnit_FractionalPer_IsExact() =>
        Assert.Equal(3, Rules.Total("积分:\n  - {编号: 甲, 量: 合计(志愿服务 的 小时), 每: 0.1, 得分: 1}\n", "'志愿服务': [{'小时': 0.3}]"));
}
