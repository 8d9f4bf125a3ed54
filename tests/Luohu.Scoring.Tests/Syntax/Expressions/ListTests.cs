using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Vocabulary;
using static Luohu.Scoring.Tests.Syntax.Expressions.Nodes;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

public sealed class ListTests
{
    [Fact]
    public void Where_HoldsAWholeOr_UpToTheNextListWord() =>
        Assert.Equal(
            Call("合计", List(Name("L")) with { Where = Or(Name("a"), Name("b")), Take = Name("小时") }),
            Reading.Tree("合计(L 其中 a 或 b 的 小时)"));

    [Fact]
    public void Where_EndingInAWindow_StopsAtTake() =>
        Assert.Equal(
            Call("合计", List(Name("L")) with { Where = Within(Name("日期"), Last(5, Unit.Years)), Take = Binary(Name("税额"), BinaryOperator.Multiply, Name("比例")) }),
            Reading.Tree("合计(L 其中 日期 在 近 5 年 的 税额 * 比例)"));

    [Fact]
    public void Clauses_AllInOrder_AreRead()
    {
        ListSyntax expected = List(Name("L")) with
        {
            Where = Name("a"),
            During = Between(Date(2018, 1, 1), Name("评定日")),
            By = Call("年", Name("日期")),
            Take = Name("b"),
            Satisfy = Name("c"),
            Gap = Number(3, 0, Unit.Months),
        };
        Assert.Equal(expected, Reading.Tree("L 其中 a 限于 自 2018-01-01 至 评定日 按 年(日期) 的 b 满足 c 容许间断 3 月"));
        Assert.Equal(expected, Reading.Tree("L where a during from 2018-01-01 to 评定日 by 年(日期) take b satisfy c allowing gaps 3 months"));
    }

    [Fact]
    public void Brackets_AroundGroups_MakeThemTheSource() =>
        Assert.Equal(
            Call("个数", List(List(Name("L")) with { By = Name("险种") }) with { Where = Name("x") }),
            Reading.Tree("个数((L 按 险种) 其中 x)"));

    [Fact]
    public void SetOperation_Repeated_GroupsLeft() =>
        Assert.Equal(
            Spells(Spells(Name("a"), SpellOperator.Union, Name("b")), SpellOperator.Union, Call("逐月", Name("c"))),
            Reading.Tree("a 并 b 并 逐月(c)"));

    [Fact]
    public void SetOperation_OfBracketedLists_IsRead()
    {
        SpellOperationSyntax expected = Spells(List(Name("a")) with { Where = Name("x") }, SpellOperator.Except, Spells(Name("b"), SpellOperator.Intersect, Name("c")));
        Assert.Equal(expected, Reading.Tree("(a 其中 x) 除去 (b 交 c)"));
        Assert.Equal(List(expected) with { During = Last(5, Unit.Years) }, Reading.Tree("(a 其中 x) 除去 (b 交 c) 限于 近 5 年"));
        Assert.Equal(List(expected) with { Where = Name("y") }, Reading.Tree("((a 其中 x) 除去 (b 交 c)) 其中 y"));
    }

    [Theory]
    [InlineData("a 并 b 其中 x", "LH613", "其中", "`a 并 (b 其中 …)`", "`(a 并 b) 其中 …`")]
    [InlineData("月数((a 其中 y) 并 b 其中 x)", "LH613", "其中", "`(a 其中 y) 并 (b 其中 …)`", "`((a 其中 y) 并 b) 其中 …`")]
    [InlineData("a 其中 x 并 b", "LH614", "并", "`(a 其中 …) 并 …`", "`(a 并 …) 其中 …`")]
    [InlineData("a 并 b 除去 c", "LH615", "除去", "`(a 并 b) 除去 …`", "`a 并 (b 除去 …)`")]
    public void SetOperation_WithTwoReadings_IsRefusedNamingBoth(string text, string code, string place, string one, string other)
    {
        Diagnostic mistake = Reading.Mistake(text);
        Assert.Equal((code, place), (mistake.Code, Reading.Place(mistake)));
        Assert.Contains(one, mistake.Help!.Zh, StringComparison.Ordinal);
        Assert.Contains(other, mistake.Help.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a = b 其中 c", "LH609", "其中")]
    [InlineData("5 并 a", "LH609", "并")]
    [InlineData("如果 a 则 b 否则 c 其中 d", "LH609", "其中")]
    [InlineData("a 若无 b 的 c", "LH609", "的")]
    [InlineData("x 且 a 其中 b", "LH609", "其中")]
    [InlineData("a 并 5", "LH610", "5")]
    [InlineData("a 并 (b + c)", "LH610", "(b + c)")]
    [InlineData("a 其中 b 其中 c", "LH611", "其中")]
    [InlineData("a 按 b 其中 c", "LH612", "其中")]
    [InlineData("a 的 b 限于 近 5 年", "LH612", "限于")]
    [InlineData("a 容许间断 3", "LH616", "3")]
    [InlineData("a 容许间断 3 元", "LH616", "3")]
    [InlineData("a 容许间断", "LH616", "容许间断")]
    public void Clause_InTheWrongPlace_IsRefused(string text, string code, string place)
    {
        Diagnostic mistake = Reading.Mistake(text);
        Assert.Equal((code, place), (mistake.Code, Reading.Place(mistake)));
    }
}
