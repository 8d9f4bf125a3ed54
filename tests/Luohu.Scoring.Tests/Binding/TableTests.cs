using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

public sealed class TableTests
{
    private static string Levels(string table) => $"积分:\n  - {{编号: 学历, 各: 学历, 取: 最高, 按: 层次, 分值表: {table}}}\n";

    private static string Has(string level) => $"'学历': [{{'层次': '{level}'}}]";

    [Theory]
    [InlineData("技师学院", 80)]
    [InlineData("博士", 80)]
    [InlineData("大专", 60)]
    [InlineData("高级技工学校", 60)]
    [InlineData("高中", 20)]
    [InlineData("中专", 20)]
    [InlineData("小学", 0)]
    public void Table_AboveAndBelow_GoByRank(string level, int expected) =>
        Assert.Equal(expected, Rules.Total(Levels("{本科以上: 80, 大专及以上: 1, 初中及以下: 0}".Replace("大专及以上: 1", "大专 | 高级技工学校: 60, 高中..技工学校: 20", StringComparison.Ordinal)), Has(level)));

    [Theory]
    [InlineData("高中", 5)]
    [InlineData("中专", 0)]
    public void Table_PlainKey_IsTheChoiceItself(string level, int expected)
    {
        const string table = "{高中: 5, 中专 | 技工学校: 0, 初中及以下: 0, 大专以上: 0}";
        Assert.Equal(expected, Rules.Total(Levels(table), Has(level)));
    }

    [Fact]
    public void Table_RowOfARange_HoldsEqualRanks() => Assert.Equal(9, Rules.Total(Levels("{初中..大专: 9, 其他: 0}"), Has("高级技工学校")));

    [Theory]
    [InlineData("东莞市", 5)]
    [InlineData("东莞", 5)]
    [InlineData("惠州", 3)]
    [InlineData("惠州市", 3)]
    [InlineData("深圳", 0)]
    public void Table_Places_CompareWithoutTheirSuffix(string city, int expected) =>
        Assert.Equal(expected, Rules.Total("参数: {本市: 东莞市}\n积分:\n  - {编号: 户, 按: 户籍.城市, 分值表: {本市: 5, 惠州市: 3, 其他: 0}}\n", $"'户籍': {{'城市': '{city}'}}"));

    [Fact]
    public void Table_QuotedKey_IsTheTextItself() =>
        Assert.Equal(5, Rules.Total("参数: {本市: 东莞}\n准入:\n  - {编号: 门, 条件: 户籍.城市 != 本市}\n积分:\n  - {编号: 户, 按: 户籍.城市, 分值表: {'\"本市\"': 5, 其他: 0}}\n", "'户籍': {'城市': '本市'}"));

    [Theory]
    [InlineData("东城", 1)]
    [InlineData("石龙", 5)]
    [InlineData("中堂", 8)]
    public void Table_ZonesByLists_NeedNoOtherWhenAllAreNamed(string zone, int expected)
    {
        const string rules = """
            区域: [东城, 石龙, 石碣, 中堂]
            名单:
              乙类: {取自: 区域, 含: [石龙, 石碣]}
              丙类: {取自: 区域, 含: [中堂]}
            积分:
              - {编号: 引导, 按: 申请.区域, 分值表: {东城: 1, 乙类: 5, 丙类: 8}}

            """;
        Assert.Equal(expected, Rules.Total(rules, $"'申请': {{'区域': '{zone}'}}"));
    }

    [Fact]
    public void Table_ChoicesByList_TakesItsMembers() =>
        Assert.Equal(7, Rules.Total("名单: {高学历: {取自: 学历.层次, 含: [本科, 硕士, 博士, 技师学院]}}\n" + Levels("{高学历: 7, 其他: 0}"), Has("硕士")));

    [Theory]
    [InlineData("true", 5)]
    [InlineData("false", 1)]
    public void Table_OfYesAndNo_NeedsBoth(string member, int expected) =>
        Assert.Equal(expected, Rules.Total("事实: {党员: 是否}\n积分:\n  - {编号: 甲, 按: 党员, 分值表: {是: 5, 否: 1}}\n", $"'党员': {member}"));

    [Fact]
    public void Table_ByAConditionWithAName_ReadsTheDefinition() =>
        Assert.Equal(5, Rules.Total("定义: {成年: 年龄 >= 18}\n积分:\n  - {编号: 甲, 按: 成年, 分值表: {是: 5, 否: 1}}\n", "'出生日期': '1986-01-01'"));

    [Fact]
    public void Table_PlaceThroughADefinition_IsStillAPlace() =>
        Assert.Equal(5, Rules.Total("定义: {户籍地: 户籍.城市}\n积分:\n  - {编号: 甲, 按: 户籍地, 分值表: {东莞市: 5, 其他: 1}}\n", "'户籍': {'城市': '东莞'}"));

    [Fact]
    public void Table_Values_MayBeExpressions() =>
        Assert.Equal(60, Rules.Total("积分:\n  - {编号: 甲, 按: 性别, 分值表: {男: 年龄 * 2, 女: 1}}\n", "'性别': '男', '出生日期': '1986-06-30'"));

    [Theory]
    [InlineData("{本科: 80, 其他: 0}", "LH314")]
    [InlineData("{本科: 80}", "LH313")]
    [InlineData("{本科以上: 80, 技师学院: 3, 其他: 0}", "LH312")]
    [InlineData("{博士..本科: 80, 其他: 0}", "LH310")]
    [InlineData("{本科以上: 80, 其他: 0, other: 1}", "LH312")]
    [InlineData("{学士: 80, 其他: 0}", "LH203")]
    public void Table_OddKeys_AreTold(string table, string code) => Assert.Equal([code], Rules.Codes(Levels(table)).Distinct());
}
