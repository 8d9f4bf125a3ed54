using System.Globalization;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Binding;

/// <summary>Units, exact quotients, rounding, none.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("四舍五入(100 / 3、2)", "33.33")]
    [InlineData("四舍五入(-2.625、2)", "-2.63")]
    [InlineData("四舍五入(2.625、2)", "2.63")]
    [InlineData("向下取整(-0.5)", "-1")]
    [InlineData("向上取整(-0.5)", "0")]
    [InlineData("四舍五入(1 / 3 + 1 / 3 + 1 / 3、0)", "1")]
    [InlineData("四舍五入(2 / 3 * 3、2)", "2")]
    [InlineData("四舍五入(1 / (1 / 3)、2)", "3")]
    [InlineData("四舍五入(5 / 2)", "3")]
    [InlineData("四舍五入(-5 / 2)", "-3")]
    [InlineData("四舍五入(1 / 6 - 1 / 2、3)", "-0.333")]
    [InlineData("30% * 10", "3")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("较大(1、2.5、2)", "2.5")]
    [InlineData("较小(1、-2.5、2)", "-2.5")]
    [InlineData("绝对值(-2.5)", "2.5")]
    [InlineData("如果 1 > 2 则 5 否则 7.5", "7.5")]
    [InlineData("-四舍五入(5 / 2)", "-3")]
    public void Value_OfFixedFigures_IsExact(string expression, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Rules.Value(expression));

    [Theory]
    [InlineData("四舍五入(养老月 / 12 + 医疗月 / 6、1)", "1.5")]
    [InlineData("四舍五入(养老月 / (医疗月 + 1)、2)", "0.86")]
    [InlineData("养老月 * 0.25", "1.5")]
    [InlineData("养老月 + 6", "12")]
    [InlineData("养老月 + 6 月", "12")]
    public void Value_OfMonths_KeepsTheirUnit(string expression, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Rules.Value(
            expression,
            "'社会保险': [{'险种': '养老', '起': '2015-01', '止': '2015-06'}, {'险种': '医疗', '起': '2015-01', '止': '2015-06'}]",
            expression.Contains("医疗月", StringComparison.Ordinal)
                ? "定义: {养老月: 月数(社会保险 其中 险种 = 养老), 医疗月: 月数(社会保险 其中 险种 = 医疗)}"
                : "定义: {养老月: 月数(社会保险 其中 险种 = 养老)}"));

    [Theory]
    [InlineData("年龄 >= 18", true)]
    [InlineData("年龄 >= 30 岁", true)]
    [InlineData("年龄 > 30 年", false)]
    [InlineData("年龄 属于 (29.5、30)", true)]
    [InlineData("年龄 不属于 (29.5、31)", true)]
    [InlineData("满年(出生日期) = 30", true)]
    [InlineData("满月(出生日期、2016-05-29) = 358", true)]
    [InlineData("年(出生日期) = 1986", true)]
    [InlineData("月份(出生日期) = 1986-06", true)]
    [InlineData("出生日期 + 30 年 = 评定日", true)]
    [InlineData("评定日 - 1 月 = 日期(2016、5、30)", true)]
    [InlineData("1986 = 年(出生日期)", true)]
    [InlineData("年(评定日) - 年(出生日期) <= 30", true)]
    public void Comparison_OfUnitsAndDates_IsAsItReads(string condition, bool expected) => Assert.Equal(expected, Rules.Holds(condition, "'出生日期': '1986-06-30'"));

    [Theory]
    [InlineData("月数(就业) >= 5 年", "LH213")]
    [InlineData("年龄 + 月数(就业) > 3", "LH213")]
    [InlineData("年龄 属于 (18 月)", "LH213")]
    [InlineData("较大(年龄、3 月) > 3", "LH213")]
    [InlineData("(最高(社会保险 按 险种 的 年数(本组)) 若无 3 月) > 1", "LH213")]
    [InlineData("年龄 * 月数(就业) > 3", "LH214")]
    [InlineData("年龄 / 3 > 3", "LH303")]
    [InlineData("四舍五入(3 / 年龄) > 3", "LH304")]
    [InlineData("最高(献血 的 毫升) + 1 > 3", "LH215")]
    [InlineData("年龄 若无 0 > 3", "LH237")]
    [InlineData("出生日期 + 18 > 评定日", "LH305")]
    [InlineData("出生日期 + 0.5 年 > 评定日", "LH305")]
    [InlineData("四舍五入(1.5、10) > 3", "LH217")]
    [InlineData("0.12345 * 0.12345 > 3", "LH301")]
    [InlineData("合计(纳税 的 税额) * 100000000 > 3", "LH302")]
    [InlineData("户籍.城市 > “东莞”", "LH212")]
    [InlineData("年龄", "LH210")]
    [InlineData("出生日期 = 年龄", "LH211")]
    public void Value_ThatMakesNoSense_IsTold(string condition, string code) => Assert.Equal([code], Rules.CodesOf(condition));

    [Theory]
    [InlineData("'志愿服务': [{'小时': 10.5}]", 10.5)]
    [InlineData("", 0.25)]
    public void OrElse_WithMoreDecimals_KeepsBoth(string json, decimal expected) => Assert.Equal(expected, Rules.Value("最高(志愿服务 的 小时) 若无 0.25", json));

    [Theory]
    [InlineData("'献血': [{'毫升': 200}]", true)]
    [InlineData("", false)]
    public void Comparison_OfNoneWithMoreDecimals_IsFalse(string json, bool expected) => Assert.Equal(expected, Rules.Holds("最高(献血 的 毫升) >= 199.5", json));

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(true, null, null)]
    public void Comparison_OfConditions_IsThreeValued(bool first, bool? second, bool? expected)
    {
        string json = $"'甲': {(first ? "true" : "false")}" + (second is { } s ? $", '乙': {(s ? "true" : "false")}" : ", '其余': '否'");
        Assert.Equal(expected, Rules.Holds("甲 = 乙", json, "事实: {甲: 是否, 乙: 是否}"));
        Assert.Equal(expected is { } e ? !e : null, Rules.Holds("甲 != 乙", json, "事实: {甲: 是否, 乙: 是否}"));
    }
}
