using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Vocabulary;
using static Luohu.Scoring.Tests.Syntax.Expressions.Nodes;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

public sealed class WindowTests
{
    [Theory]
    [InlineData("日期 在 近 5 年")]
    [InlineData("日期 在近 5 年")]
    [InlineData("日期 在近 ５年")]
    [InlineData("日期 within last 5 years")]
    public void Last_InAnySpelling_IsTheSame(string text) => Assert.Equal(Within(Name("日期"), Last(5, Unit.Years)), Reading.Tree(text));

    [Theory]
    [InlineData("日期 不在近 24 月 截至 申请.日期")]
    [InlineData("日期 not within last 24 months up to 申请.日期")]
    public void Last_NegatedAndDated_IsRead(string text) =>
        Assert.Equal(Within(Name("日期"), Last(24, Unit.Months, Member(Name("申请"), "日期")), isNegated: true), Reading.Tree(text));

    [Theory]
    [InlineData("年度 在 前 3 个自然年", false, Unit.Years)]
    [InlineData("年度 在前 3 个自然年", false, Unit.Years)]
    [InlineData("年度 within previous 3 calendar years", false, Unit.Years)]
    [InlineData("年度 在 近 3 个自然年", true, Unit.Years)]
    [InlineData("年度 within last 3 calendar years", true, Unit.Years)]
    [InlineData("年度 在 前 3个自然月", false, Unit.Months)]
    [InlineData("年度 within last 3 calendar months", true, Unit.Months)]
    public void Calendar_NearAndBefore_AreTwoWindows(string text, bool includesCurrent, Unit unit) =>
        Assert.Equal(Within(Name("年度"), Calendar(3, unit, includesCurrent)), Reading.Tree(text));

    [Fact]
    public void Between_WithOneEnd_LeavesTheOtherOpen()
    {
        Assert.Equal(List(Name("L")) with { During = Between(Member(Name("兵役"), "止"), null) }, Reading.Tree("L 限于 自 兵役.止"));
        Assert.Equal(List(Name("L")) with { During = Between(null, Date(2015, 12, 31)) }, Reading.Tree("L 限于 至 2015-12-31"));
    }

    [Fact]
    public void Between_EndsAreSums_UpToTheNextListWord() =>
        Assert.Equal(
            List(Name("L")) with
            {
                During = Between(Binary(Name("a"), BinaryOperator.Subtract, Number(1, 0, Unit.Years)), Binary(Name("b"), BinaryOperator.Add, Number(1, 0, Unit.Days))),
                By = Name("c"),
            },
            Reading.Tree("L 限于 自 a - 1 年 至 b + 1 日 按 c"));

    [Theory]
    [InlineData("日期 在 5 年", "LH617", "5")]
    [InlineData("日期 在", "LH617", "在")]
    [InlineData("日期 在 近5年", "LH617", "近5年")]
    [InlineData("日期 在 近 五 年", "LH618", "五")]
    [InlineData("日期 在 近", "LH618", "近")]
    [InlineData("日期 在 近 1.5 年", "LH619", "1.5")]
    [InlineData("日期 在 近 0 年", "LH619", "0")]
    [InlineData("日期 在 近 201 年", "LH620", "201")]
    [InlineData("日期 在 近 999999999999 个自然月", "LH620", "999999999999")]
    [InlineData("日期 在 近 5", "LH621", "5")]
    [InlineData("日期 在 近 5 次", "LH621", "次")]
    [InlineData("日期 在 前 5 年", "LH622", "前 5 年")]
    public void Window_BadlyWritten_IsRefused(string text, string code, string place)
    {
        Diagnostic mistake = Reading.Mistake(text);
        Assert.Equal((code, place), (mistake.Code, Reading.Place(mistake)));
    }

    [Theory]
    [InlineData("日期 在 近5年", "`近 5 年`")]
    [InlineData("日期 在 前3个自然年", "`前 3 个自然年`")]
    [InlineData("L 限于 自2004-01-01", "`自 2004`")]
    [InlineData("L 限于 至评定日", "`至 评定日`")]
    public void Window_StuckTogether_HelpPartsTheWords(string text, string mended) =>
        Assert.Contains(mended, Reading.Mistake(text).Help!.Zh, StringComparison.Ordinal);
}
