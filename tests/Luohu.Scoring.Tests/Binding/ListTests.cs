using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>Lists: filters, folds, groups, loops in loops.</summary>
public sealed class ListTests
{
    private const string Insured =
        "'社会保险': [{'险种': '养老', '起': '2010-01', '止': '2013-12'}, {'险种': '医疗', '起': '2010-01', '止': '2011-05'}, {'险种': '养老', '起': '2014-01', '止': '2014-12'}]";

    [Theory]
    [InlineData("存在(社会保险)", true)]
    [InlineData("不存在(社会保险)", false)]
    [InlineData("存在(社会保险 其中 险种 = 失业)", false)]
    [InlineData("全部(社会保险 满足 起 >= 2010-01)", true)]
    [InlineData("全部(社会保险 满足 险种 = 养老)", false)]
    [InlineData("全部(献血 满足 毫升 > 1000)", true)]
    [InlineData("个数(社会保险) = 3", true)]
    [InlineData("个数(社会保险 按 险种) = 2", true)]
    [InlineData("个数((社会保险 按 险种) 其中 月数(本组) >= 48) = 1", true)]
    [InlineData("个数((社会保险 按 险种) 其中 险种 = 养老 且 个数(本组) = 2) = 1", true)]
    [InlineData("最高(社会保险 按 险种 的 年数(本组)) = 5", true)]
    [InlineData("最低(社会保险 按 险种 的 月数(本组)) = 17", true)]
    [InlineData("最高(社会保险 的 起) = 2014-01", true)]
    [InlineData("合计(社会保险 按 险种 的 年数(本组)) = 6", true)]
    [InlineData("合计(献血 的 毫升) = 0", true)]
    [InlineData("(最高(献血 的 毫升) 若无 7) = 7", true)]
    [InlineData("最高(献血 的 毫升) = 0", false)]
    [InlineData("最高(献血 的 毫升) != 0", false)]
    [InlineData("申请人.年龄 = 30", true)]
    [InlineData("存在(申请人.社会保险 其中 险种 = 养老)", true)]
    [InlineData("存在(社会保险 其中 本条.险种 = 养老 且 社会保险.起 = 2014-01)", true)]
    public void Fold_OverKnownRecords_IsAsItReads(string condition, bool expected) =>
        Assert.Equal(expected, Rules.Holds(condition, Insured + ", '出生日期': '1986-06-30'"));

    [Theory]
    [InlineData("存在(献血 其中 毫升 > 300)", null)]
    [InlineData("存在(献血 其中 毫升 > 100)", true)]
    [InlineData("全部(献血 满足 毫升 > 300)", false)]
    [InlineData("个数(献血) = 2", true)]
    [InlineData("个数(献血 其中 毫升 > 300) >= 0", null)]
    [InlineData("合计(献血 的 毫升) > 0", null)]
    public void Fold_OverAnUnknownField_DecidesOnlyWhatIsSure(string condition, bool? expected) =>
        Assert.Equal(expected, Rules.Holds(condition, "'献血': [{'毫升': 200}, {}]"));

    [Theory]
    [InlineData("2012-01-01", true)]
    [InlineData("2010-12-31", true)]
    [InlineData("2010-12-30", false)]
    public void Loop_InALoop_ReadsTheOuterRecordByItsList(string employedFrom, bool expected) =>
        Assert.Equal(expected, Rules.Holds("存在(兵役 其中 存在(就业 其中 起 >= 兵役.止))", $"'兵役': [{{'起': '2008-01-01', '止': '2010-12-31'}}], '就业': [{{'起': '{employedFrom}'}}]"));

    [Fact]
    public void Loop_InALoopOfAnItem_ReadsTheRecordOfEach() =>
        Assert.Equal(5, Rules.Total(
            "积分:\n  - {编号: 甲, 各: 学历 其中 存在(就业 其中 起 >= 学历.日期), 取: 合计, 得分: 5}\n",
            "'学历': [{'层次': '本科', '日期': '2010-07-01'}, {'层次': '硕士', '日期': '2015-07-01'}], '就业': [{'起': '2012-01-01'}]"));

    [Fact]
    public void Each_ByYearOfADate_GroupsRecords() =>
        Assert.Equal(4, Rules.Total(
            "积分:\n  - {编号: 献血, 各: 献血 按 年(日期), 取: 合计, 量: 较小(2、个数(本组)), 每: 1, 得分: 1}\n",
            "'献血': [{'日期': '2014-01-01'}, {'日期': '2014-05-01'}, {'日期': '2014-09-01'}, {'日期': '2015-01-01'}, {'日期': '2015-05-01'}]"));

    [Fact]
    public void Each_ByAField_MayReadIt() =>
        Assert.Equal(10, Rules.Total("积分:\n  - {编号: 参保, 各: 社会保险 按 险种, 取: 合计, 条件: 险种 = 养老, 量: 年数(本组), 每: 1 年, 得分: 2}\n", Insured));

    [Fact]
    public void Each_ByAPlace_ComparesItAsAPlace() =>
        Assert.Equal(5, Rules.Total("积分:\n  - {编号: 甲, 各: 就业 按 城市, 取: 合计, 条件: 城市 = “东莞市”, 得分: 5}\n", "'就业': [{'起': '2015-01-01', '城市': '东莞'}]"));

    [Fact]
    public void ListDefinition_UsedTwice_HasLoopsOfItsOwn() =>
        Assert.True(Rules.Holds("存在(养老保险 其中 个数(养老保险) = 2)", Insured, "定义: {养老保险: 社会保险 其中 险种 = 养老}"));

    [Theory]
    [InlineData("存在(就业 其中 存在(就业 其中 起 > 就业.止))", "LH235")]
    [InlineData("存在(就业 其中 存在(住所 其中 城市 = 城市))", "LH236")]
    [InlineData("个数((社会保险 按 险种) 按 险种) > 1", "LH232")]
    [InlineData("存在((社会保险 按 险种) 其中 城市 = “东莞”)", "LH220")]
    [InlineData("存在(学历 其中 年龄 > 3 且 岗位 = 4)", "LH201")]
    [InlineData("存在(五险种)", "LH201")]
    [InlineData("存在(险种)", "LH201")]
    [InlineData("存在(评定日)", "LH209")]
    [InlineData("存在(社会保险 其中 存在(险种))", "LH209")]
    [InlineData("本条.险种 = 养老", "LH221")]
    [InlineData("个数(本组) > 1", "LH221")]
    [InlineData("社会保险.起 > 2010-01", "LH207")]
    public void List_Misread_IsTold(string condition, string code) => Assert.Equal([code], Rules.CodesOf(condition));
}
