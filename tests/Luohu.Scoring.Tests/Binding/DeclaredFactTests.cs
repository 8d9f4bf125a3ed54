using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>Facts, lists and fields a ruleset declares (F25), zones and places.</summary>
public sealed class DeclaredFactTests
{
    [Theory]
    [InlineData("事实: {积极分子: 是否}", "积极分子", "'积极分子': true")]
    [InlineData("事实: {家庭人数: 整数 人}", "家庭人数 >= 3", "'家庭人数': 3")]
    [InlineData("事实: {身高: 数 2 位}", "身高 > 1.74", "'身高': 1.75")]
    [InlineData("事实: {岗位级: {类型: 选择, 取值: [普通, 技术, 专家], 有序: 是}}", "岗位级 >= 技术", "'岗位级': '专家'")]
    [InlineData("事实: {来莞: 日期}", "来莞 < 2010-01-01", "'来莞': '2009-12-31'")]
    [InlineData("事实: {首缴: 月份}", "首缴 <= 2010-01", "'首缴': '2010-01'")]
    [InlineData("事实: {届别: 年份}", "届别 = 2010", "'届别': 2010")]
    [InlineData("事实: {来源: 文字}", "来源 = “引进”", "'来源': '引进'")]
    [InlineData("事实: {培训: {类型: 列表, 字段: {日期: 日期, 课时: 整数 小时}}}", "合计(培训 其中 日期 在 近 1 年 的 课时) = 8", "'培训': [{'日期': '2016-01-01', '课时': 8}, {'日期': '2014-01-01', '课时': 9}]")]
    [InlineData("事实: {从教: {类型: 时段列表, 字段: {学校: 文字}}}", "年数(从教 其中 学校 = “一中”) = 3 且 存在(从教 其中 至今)", "'从教': [{'起': '2013-06-30', '学校': '一中'}]")]
    [InlineData("事实: {表彰.评选: {类型: 选择, 取值: [劳模, 义士]}, 表彰.序: 整数}", "存在(表彰 其中 评选 = 劳模 且 序 = 2)", "'表彰': [{'评选': '劳模', '序': 2}]")]
    [InlineData("事实: {户籍.集体: 是否}", "户籍.集体", "'户籍': {'集体': true}")]
    public void Fact_Declared_IsRead(string facts, string condition, string json) => Assert.True(Rules.Holds(condition, json, facts));

    [Theory]
    [InlineData("事实: {年龄: 整数}", "LH223")]
    [InlineData("事实: {表彰.级别: 文字}", "LH223")]
    [InlineData("事实: {奖励.级别: 文字}", "LH202")]
    [InlineData("事实: {年龄.级别: 文字}", "LH202")]
    [InlineData("事实: {从教: {类型: 时段列表, 字段: {止: 日期}}}", "LH223")]
    [InlineData("事实: {从教: {类型: 时段列表, 字段: {from: 日期}}}", "LH165")]
    [InlineData("事实: {甲: 是非}", "LH169")]
    public void Fact_DeclaredWrongly_IsTold(string facts, string code) => Assert.Equal([code], Rules.CodesOf("年龄 > 3", facts));

    [Theory]
    [InlineData("申请.区域 = “东城”", "")]
    [InlineData("申请.区域 = “东成”", "LH226")]
    [InlineData("申请.区域 属于 (“东城”、“东成”)", "LH226")]
    [InlineData("镇街 = “东成”", "LH226")]
    [InlineData("(如果 年龄 > 3 则 “东城” 否则 “东成”) = 申请.区域", "LH226")]
    [InlineData("申请.区域 = 户籍.城市", "")]
    public void Zone_NotOfTheScheme_IsTold(string condition, string code)
    {
        string definitions = condition.Contains("镇街", StringComparison.Ordinal) ? "定义: {镇街: 申请.区域}\n" : "";
        Assert.Equal(code, string.Join(' ', Rules.CodesOf(condition, "区域: [东城, 莞城]\n" + definitions)));
    }

    [Theory]
    [InlineData("东莞市", "东莞", true)]
    [InlineData("东莞", "东莞市", true)]
    [InlineData("东莞", "惠州", false)]
    public void Place_WithAndWithoutSuffix_IsOne(string written, string stated, bool expected) =>
        Assert.Equal(expected, Rules.Holds("户籍.城市 = 本市", $"'户籍': {{'城市': '{stated}'}}", $"参数: {{本市: {written}}}"));

    [Fact]
    public void Set_OfTexts_IsComparedAsWritten()
    {
        const string list = "名单: {名企: [甲公司, 乙公司]}\n";
        Assert.True(Rules.Holds("存在(就业 其中 单位 属于 名企)", "'就业': [{'起': '2015-01-01', '单位': '乙公司'}]", list));
        Assert.True(Rules.Holds("存在(就业 其中 单位 不属于 名企)", "'就业': [{'起': '2015-01-01', '单位': '丙公司'}]", list));
    }
}
