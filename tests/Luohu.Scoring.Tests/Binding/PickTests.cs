using Luohu.Scoring.Assessments;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>取, of records and of groups; caps, floors, rounding.</summary>
public sealed class PickTests
{
    private const string Donations = "'献血': [{'毫升': 200}, {'毫升': 400}, {'毫升': 300}]";

    private static string OfEach(string take) => $"积分:\n  - {{编号: 献血, 各: 献血, 取: {take}, 得分: 毫升 / 1}}\n".Replace(" / 1", "", StringComparison.Ordinal);

    private static string Group(string keys) =>
        $"积分:\n  - 组: 组\n{string.Concat(keys.Split('；', StringSplitOptions.RemoveEmptyEntries).Select(k => $"    {k}\n"))}    项目:\n"
        + "      - {编号: 甲, 得分: 30}\n      - {编号: 乙, 得分: 50}\n      - {编号: 丙, 得分: 50}\n";

    [Theory]
    [InlineData("合计", 900)]
    [InlineData("最高", 400)]
    [InlineData("最低", 200)]
    [InlineData("最高 2 项", 700)]
    [InlineData("最高 9 项", 900)]
    public void Take_OfRecords_PicksOrAdds(string take, int expected) => Assert.Equal(expected, Rules.Total(OfEach(take), Donations));

    [Theory]
    [InlineData("合计")]
    [InlineData("最高")]
    [InlineData("最低")]
    [InlineData("最高 2 项")]
    public void Take_OfNoRecord_IsNothing(string take) => Assert.Equal(0, Rules.Total(OfEach(take)));

    [Theory]
    [InlineData("取: 合计", "甲=30 乙=50 丙=50", 130)]
    [InlineData("取: 最高", "甲=0 乙=50 丙=0", 50)]
    [InlineData("取: 最高 2 项", "甲=0 乙=50 丙=50", 100)]
    [InlineData("取: 最低", "甲=30 乙=0 丙=0", 30)]
    [InlineData("", "甲=30 乙=50 丙=50", 130)]
    public void Take_OfAGroup_TiesGoToTheFirst(string keys, string items, int total)
    {
        Assert.Equal(items, Rules.Items(Group(keys)));
        Assert.Equal(total, Rules.Total(Group(keys)));
    }

    [Theory]
    [InlineData("上限: 100", 100)]
    [InlineData("上限: 130", 130)]
    [InlineData("下限: 200", 200)]
    [InlineData("舍入: 向下取整；上限: 100 分", 100)]
    public void Limits_OfAGroup_ActOnItsSum(string keys, int total) => Assert.Equal(total, Rules.Total(Group(keys)));

    [Fact]
    public void Floor_OfDeductions_StopsThem() =>
        Assert.Equal(-30, Rules.Total("积分:\n  - 组: 减分\n    下限: -30\n    项目:\n      - {编号: 违法, 各: 违法犯罪, 取: 合计, 得分: -20}\n", "'违法犯罪': [{'类别': '治安处罚'}, {'类别': '治安处罚'}]"));

    [Fact]
    public void Root_OfAMapping_HasLimitsOfItsOwn() =>
        Assert.Equal(0, Rules.Total("积分:\n  下限: 0\n  项目:\n    - {编号: 甲, 得分: -5}\n"));

    [Theory]
    [InlineData("四舍五入 1 位", "2.25", "2.3")]
    [InlineData("四舍五入", "2.5", "3")]
    [InlineData("向下取整", "2.9", "2")]
    [InlineData("向上取整", "2.1", "3")]
    [InlineData("四舍五入 1 位", "-2.25", "-2.3")]
    [InlineData("向下取整", "-2.1", "-3")]
    public void Rounding_OfAnItem_IsHalfAwayFromZero(string rounding, string value, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Rules.Total($"积分:\n  - {{编号: 甲, 得分: {value}, 舍入: {rounding}}}\n"));

    [Theory]
    [InlineData("1986-01-01", 80)]
    [InlineData("2010-01-01", 0)]
    public void When_OfAGroup_HoldsForAllInIt(string born, int expected) =>
        Assert.Equal(expected, Rules.Total("积分:\n  - 组: 组\n    条件: 年龄 >= 18\n    项目:\n      - {编号: 甲, 得分: 30}\n      - {编号: 乙, 得分: 50}\n", $"'出生日期': '{born}'"));

    [Fact]
    public void When_OfAGroupNotKnown_LeavesTheRangeOpen()
    {
        Assessment assessment = Rules.Score("积分:\n  - 组: 组\n    条件: 年龄 >= 18\n    项目:\n      - {编号: 甲, 得分: 30}\n      - {编号: 乙, 得分: -5}\n", "'其余': '否'");
        Assert.Equal((0m, 0m, 25m), (assessment.Total, assessment.Range.Low, assessment.Range.High));
    }

    [Fact]
    public void When_UnderEach_IsPerRecord() =>
        Assert.Equal(700, Rules.Total("积分:\n  - {编号: 献血, 各: 献血, 取: 合计, 条件: 毫升 > 200, 得分: 毫升}\n", Donations));
}
