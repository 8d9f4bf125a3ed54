using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>Names and definitions: language rules 1 to 6.</summary>
public sealed class NameTests
{
    [Fact]
    public void Definitions_OutOfOrder_AreBoundInTheOrderOfTheirUse() =>
        Assert.Equal(62, Rules.Value("丙", "'出生日期': '1986-06-30'", "定义:\n  丙: 乙 * 2\n  乙: 甲 + 1\n  甲: 年龄\n"));

    [Fact]
    public void Definition_ByTableAndByBands_IsAValue() =>
        Assert.Equal(12, Rules.Value("档 + 级", "'出生日期': '1986-06-30', '性别': '女'", """
            定义:
              档:
                按: 年龄
                分段: {不满30: 1, 30以上: 2}
              级:
                按: 性别
                分值表: {男: 5, 女: 10}

            """));

    [Fact]
    public void Definition_OfAText_ComparesAsAPlace()
    {
        const string definition = "定义:\n  本地: 如果 年龄 >= 18 则 “东莞市” 否则 “深圳市”\n  别名: 本地\n";
        Assert.True(Rules.Holds("户籍.城市 = 别名", "'出生日期': '1986-06-30', '户籍': {'城市': '东莞'}", definition));
        Assert.True(Rules.Holds("户籍.城市 属于 (“东莞市”、“惠州”)", "'户籍': {'城市': '东莞'}"));
    }

    [Theory]
    [InlineData("定义:\n  甲: 乙\n  乙: 甲\n", "LH224")]
    [InlineData("定义:\n  甲: 个数(乙)\n  乙: 就业 其中 甲 > 1\n", "LH224")]
    [InlineData("定义:\n  甲: 甲 其中 合同\n", "LH224")]
    [InlineData("定义:\n  甲: 年龄\n  乙: 就业 其中 合同 = 甲\n", "LH211")]
    [InlineData("定义: {年龄: 3}\n", "LH223")]
    [InlineData("参数: {甲: 3}\n定义: {甲: 年龄}\n", "LH222")]
    [InlineData("名单: {甲: [乙]}\n事实: {甲: 是否}\n", "LH222")]
    [InlineData("参数: {甲: 评定日}\n", "LH229")]
    [InlineData("参数: {甲: 乙, 乙: 东莞}\n", "LH229")]
    [InlineData("参数: {甲: 年龄}\n", "LH229")]
    [InlineData("参数: {甲: 年龄 + 1}\n", "LH229")]
    public void Declarations_WithAMistake_AreToldOnce(string declarations, string code) =>
        Assert.Equal([code], Rules.CodesOf("甲 > 1", declarations).Take(1));

    [Theory]
    [InlineData("参数: {甲: 乙年}\n", "甲 = 甲")]
    [InlineData("参数: {甲: 12 月, 乙: 甲}\n", "月数(就业) >= 乙")]
    public void Parameters_OfWordsAndOfOthers_AreRead(string declarations, string condition) => Assert.DoesNotContain(Rules.CodesOf(condition, declarations), c => c.StartsWith("LH2", StringComparison.Ordinal) && c != "LH236");

    [Theory]
    [InlineData("定义: {合同: 存在(就业)}\n", "存在(就业 其中 合同)", "LH204")]
    [InlineData("定义: {养老: 月数(社会保险)}\n", "存在(社会保险 其中 险种 = 养老)", "LH205")]
    [InlineData("参数: {养老: 5}\n", "存在(社会保险 其中 险种 属于 (养老、医疗))", "LH205")]
    [InlineData("事实: {养老: 是否}\n", "存在(社会保险 其中 险种 = 养老)", "LH205")]
    public void Name_WithTwoMeanings_IsRefused(string declarations, string condition, string code) => Assert.Equal([code], Rules.CodesOf(condition, declarations));

    [Theory]
    [InlineData("本条.合同", true)]
    [InlineData("申请人.合同", false)]
    public void Name_Qualified_HasOneMeaning(string name, bool expected) =>
        Assert.Equal(expected, Rules.Holds($"存在(就业 其中 {name})", "'就业': [{'起': '2015-01-01', '合同': true}]", "定义: {合同: 存在(经营)}\n积分: [{编号: 甲, 条件: 合同, 得分: 1}]\n"));

    [Fact]
    public void Choice_NamedLikeABuiltInFact_IsTheChoice() =>
        Assert.True(Rules.Holds("存在(住所 其中 所有人 = 配偶)", "'住所': [{'起': '2015-01-01', '所有人': '配偶'}]"));

    [Theory]
    [InlineData("本科 <= 最高(学历 的 层次)")]
    [InlineData("最高(学历 的 层次) >= 技师学院")]
    [InlineData("存在(学历 其中 层次 != 本科 且 层次 >= 本科 且 层次 <= 本科)")]
    public void Choices_OfEqualRank_CompareByRankOrAsThemselves(string condition) => Assert.True(Rules.Holds(condition, "'学历': [{'层次': '技师学院'}]"));

    [Theory]
    [InlineData("参数: {甲: 5}\n定义: {乙: 甲 + 1}\n名单: {丙: [丁]}\n", "LH326 LH326")]
    [InlineData("参数: {甲: 5}\n定义: {乙: 甲 + 1}\n", "LH326")]
    public void Names_NotUsed_AreWarnedOf(string declarations, string codes) => Assert.Equal(codes, string.Join(' ', Rules.CodesOf("年龄 > 1", declarations)));

    [Fact]
    public void Names_InAFileWithErrors_AreNotWarnedOf() => Assert.Equal(["LH201"], Rules.CodesOf("年铃 > 1", "参数: {甲: 5}\n"));
}
