using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

public sealed class DerivedFieldTests
{
    [Fact]
    public void DerivedField_OfATable_IsReadLikeAnyField()
    {
        var scheme = new TextScheme("""
            定义:
              学历.层级: {按: 层次, 分值表: {本科以上: 3, 大专: 2, 其他: 1}}
            积分:
              - {编号: 甲, 各: 学历 其中 层级 >= 2, 取: 合计, 得分: 层级 * 10}
            """);
        Assert.Equal(50, scheme.Points("""  "学历": [{"层次": "本科"}, {"层次": "大专"}, {"层次": "小学"}]  """));
    }

    [Fact]
    public void DerivedField_ReadsOtherDerivedFieldsFactsAndParameters()
    {
        var scheme = new TextScheme("""
            参数: {起点: 10}
            定义:
              献血.加分: 基分 + 起点
              献血.基分: 如果 日期 在 近 1 年 则 2 否则 年龄
            积分:
              - {编号: 甲, 得分: 最高(献血 的 加分) 若无 0}
            """);
        Assert.Equal(30, scheme.Points("""  "出生日期": "1996-06-30", "献血": [{"日期": "2016-01-01"}, {"日期": "2014-01-01"}]  """));
    }

    [Fact]
    public void DerivedField_Qualified_IsRead()
    {
        var scheme = new TextScheme("""
            定义:
              兵役.月: 月数(就业 其中 起 >= 兵役.起)
            积分:
              - {编号: 甲, 各: 兵役, 取: 最高, 得分: 本条.月 + 兵役.月}
            """);
        Assert.Equal(24, scheme.Points("""  "兵役": [{"起": "2010-01-01", "止": "2011-12-31"}], "就业": [{"起": "2015-01-01", "止": "2015-12-31"}]  """));
    }

    [Theory]
    [InlineData("学历.层次: 1", "LH223")]
    [InlineData("学力.级: 1", "LH251")]
    [InlineData("年龄.级: 1", "LH251")]
    [InlineData("学历.级: 层级", "LH201")]
    [InlineData("学历.级: 学历.级 + 1", "LH224")]
    [InlineData("学历.级: 丙\n  丙: 合计(学历 的 级)", "LH224")]
    public void DerivedField_Wrong_IsToldOnce(string definition, string code) =>
        Assert.Equal([code], new TextScheme($"定义:\n  {definition}\n积分:\n  - {{编号: 甲, 得分: 1}}\n").Codes);

    [Fact]
    public void DerivedField_WithAMistake_IsToldOnceHoweverOftenItIsRead() => Assert.Equal(["LH201"], new TextScheme("""
        定义:
          学历.级: 层级
        积分:
          - {编号: 甲, 各: 学历, 取: 最高, 得分: 级 + 级}
        """).Codes);
}
