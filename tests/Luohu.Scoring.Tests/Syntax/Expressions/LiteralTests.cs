using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Vocabulary;
using static Luohu.Scoring.Tests.Syntax.Expressions.Nodes;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("012", 12, 0)]
    [InlineData("1.50", 150, 2)]
    [InlineData("30%", 30, 2)]
    [InlineData("0.5%", 5, 3)]
    [InlineData("３０．５％", 305, 3)]
    [InlineData("999999999999999", 999999999999999, 0)]
    [InlineData("0.000000001", 1, 9)]
    [InlineData("123456.123456789", 123456123456789, 9)]
    public void Number_WithinTheLimits_KeepsItsDecimals(string text, long value, int scale) =>
        Assert.Equal(Number(value, scale), Reading.Tree(text));

    [Theory]
    [InlineData("1000000000000000", "LH187")]
    [InlineData("1234567.123456789", "LH187")]
    [InlineData("0.0000000001", "LH188")]
    [InlineData("0.00000001%", "LH188")]
    [InlineData(".5", "LH189")]
    [InlineData("1.5.2", "LH189")]
    [InlineData("1,000", "LH190")]
    [InlineData("较大(x、1，000)", "LH190")]
    public void Number_BeyondTheLimits_IsRefused(string text, string code) => Assert.Equal(code, Reading.Mistake(text).Code);

    [Fact]
    public void Number_GroupingComma_HelpOffersTheNumberWithoutIt() =>
        Assert.Contains("`30000`", Reading.Mistake("x >= 30,000").Help!.En, StringComparison.Ordinal);

    [Fact]
    public void Number_CommaWithSpace_PartsArguments() => Assert.Equal(Call("max", Number(1), Number(200)), Reading.Tree("max(1, 200)"));

    [Theory]
    [InlineData("12 月", Unit.Months)]
    [InlineData("12月", Unit.Months)]
    [InlineData("12 months", Unit.Months)]
    [InlineData("１２岁", Unit.Years)]
    [InlineData("12 平方米", Unit.SquareMetres)]
    [InlineData("12m2", Unit.SquareMetres)]
    [InlineData("12 小时", Unit.Hours)]
    public void Number_WithUnit_IsAQuantity(string text, Unit unit) => Assert.Equal(Number(12, 0, unit), Reading.Tree(text));

    [Fact]
    public void Number_WithUnknownUnit_OffersNearOnes()
    {
        Diagnostic mistake = Reading.Mistake("x >= 5 yeers");
        Assert.Equal(("LH195", "yeers"), (mistake.Code, Reading.Place(mistake)));
        Assert.Contains("`years`", mistake.Help!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_WithAWordLikeNoUnit_ListsTheUnits() =>
        Assert.Contains("平方米", Reading.Mistake("5 苹果").Help!.Zh.Replace("m2", "平方米", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("2018-01-01", 2018, 1, 1)]
    [InlineData("2016-02-29", 2016, 2, 29)]
    [InlineData("１９００－１２－３１", 1900, 12, 31)]
    [InlineData("2199-12-31", 2199, 12, 31)]
    public void Date_WellWritten_IsRead(string text, int year, int month, int day) => Assert.Equal(Date(year, month, day), Reading.Tree(text));

    [Fact]
    public void Month_WellWritten_IsNeverASubtraction() =>
        Assert.Equal(new MonthSyntax(default, new YearMonth(2014, 7).Number), Reading.Tree("2014-07"));

    [Fact]
    public void Number_MinusWithSpaces_IsASubtraction() =>
        Assert.Equal(Binary(Number(2014), BinaryOperator.Subtract, Number(7)), Reading.Tree("2014 - 07"));

    [Theory]
    [InlineData("日期 >= 2015-02-29", "LH191", "2015-02-29")]
    [InlineData("日期 >= 1899-12-31", "LH191", "1899-12-31")]
    [InlineData("日期 >= 2200-01-01", "LH191", "2200-01-01")]
    [InlineData("月份 = 2015-13", "LH191", "2015-13")]
    [InlineData("日期 >= 2015-1-1", "LH192", "2015-1-1")]
    [InlineData("日期 >= 2015/01/01", "LH192", "2015/01/01")]
    [InlineData("日期 >= 2015.1.1", "LH192", "2015.1.1")]
    [InlineData("日期 >= 2015-01-011", "LH192", "2015-01-011")]
    [InlineData("日期 >= 2015年1月1日", "LH192", "2015年1月1日")]
    public void Date_ImpossibleOrOddlyWritten_IsRefused(string text, string code, string place)
    {
        Diagnostic mistake = Reading.Mistake(text);
        Assert.Equal((code, place), (mistake.Code, Reading.Place(mistake)));
    }

    [Theory]
    [InlineData("\"东莞\"", "东莞")]
    [InlineData("“中共东莞市委、东莞市人民政府”", "中共东莞市委、东莞市人民政府")]
    [InlineData("\"\"", "")]
    [InlineData("\"a # ' b\"", "a # ' b")]
    public void Text_InDoubleQuotes_IsRead(string text, string value) => Assert.Equal(Quoted(value), Reading.Tree(text));

    [Theory]
    [InlineData("城市 = \"东莞", "LH185", "\"")]
    [InlineData("城市 = “东莞\n\"", "LH185", "“")]
    [InlineData("城市 = “东莞\"", "LH186", "\"")]
    [InlineData("城市 = \"授予“优秀”称号\"", "LH186", "“")]
    [InlineData("城市 = '东莞'", "LH184", "'")]
    [InlineData("城市 = ‘东莞’", "LH184", "‘")]
    public void Text_BadlyQuoted_IsRefused(string text, string code, string place)
    {
        Diagnostic mistake = Reading.Mistake(text);
        Assert.Equal((code, place), (mistake.Code, Reading.Place(mistake)));
    }

    [Theory]
    [InlineData("_甲1")]
    [InlineData("二〇一五")]
    [InlineData("𠀀名")]
    [InlineData("日期")]
    [InlineData("月")]
    public void Name_OfLettersHanDigitsAndUnderscore_IsRead(string name) => Assert.Equal(Name(name), Reading.Tree(name));

    [Theory]
    [InlineData("本组")]
    [InlineData("as_of")]
    [InlineData("申请人")]
    public void Name_OfTheEngine_StaysAName(string name) => Assert.Equal(Name(name), Reading.Tree(name));
}
