using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;
using static Luohu.Scoring.Tests.Syntax.Expressions.Nodes;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

public sealed class OperatorTests
{
    [Fact]
    public void Parse_OrBesideAnd_AndBindsTighter() =>
        Assert.Equal(Or(Name("a"), And(Name("b"), Name("c"))), Reading.Tree("a 或 b 且 c"));

    [Fact]
    public void Parse_BracketsAroundOr_BracketsWin() =>
        Assert.Equal(And(Or(Name("a"), Name("b")), Name("c")), Reading.Tree("(a 或 b) 且 c"));

    [Fact]
    public void Parse_NotBeforeComparison_NegatesTheWholeComparison() =>
        Assert.Equal(And(Not(Equal(Name("a"), Name("b"))), Name("c")), Reading.Tree("不 a = b 且 c"));

    [Fact]
    public void Parse_SumAndProduct_ProductBindsTighterAndBothGroupLeft()
    {
        BinarySyntax product = Binary(Name("b"), BinaryOperator.Multiply, Name("c"));
        BinarySyntax expected = Binary(Binary(Name("a"), BinaryOperator.Subtract, product), BinaryOperator.Subtract, Name("d"));
        Assert.Equal(expected, Reading.Tree("a - b * c - d"));
    }

    [Fact]
    public void Parse_MinusBeforeProduct_NegatesTheFirstFactor() =>
        Assert.Equal(Binary(Negate(Number(3)), BinaryOperator.Multiply, Name("x")), Reading.Tree("-3 * x"));

    [Theory]
    [InlineData("a = b", "Equal")]
    [InlineData("a != b", "NotEqual")]
    [InlineData("a ≠ b", "NotEqual")]
    [InlineData("a < b", "Less")]
    [InlineData("a＜b", "Less")]
    [InlineData("a <= b", "LessOrEqual")]
    [InlineData("a≤b", "LessOrEqual")]
    [InlineData("a＜＝b", "LessOrEqual")]
    [InlineData("a > b", "Greater")]
    [InlineData("a≥b", "GreaterOrEqual")]
    [InlineData("a＞=b", "GreaterOrEqual")]
    public void Parse_RelationInAnySpelling_IsTheSame(string text, string relation) =>
        Assert.Equal(Binary(Name("a"), Enum.Parse<BinaryOperator>(relation), Name("b")), Reading.Tree(text));

    [Fact]
    public void Parse_FullWidthSigns_AreFolded() =>
        Assert.Equal(Reading.Tree("f((a + b - c) * d / e, g)"), Reading.Tree("f（（a ＋ b － c） × d ÷ e，g）"));

    [Fact]
    public void Parse_EverySeparator_PartsArguments() =>
        Assert.Equal(Call("f", Name("a"), Name("b"), Name("c"), Name("d"), Name("e"), Name("g")), Reading.Tree("f(a、b,c，d;e；g)"));

    [Fact]
    public void Parse_SetInBrackets_HoldsItsMembers() =>
        Assert.Equal(In(Name("险种"), false, Name("养老"), Name("医疗")), Reading.Tree("险种 属于 (养老、医疗)"));

    [Fact]
    public void Parse_NamedSet_IsMarked() =>
        Assert.Equal(InNamed(Name("险种"), "五险", isNegated: true), Reading.Tree("险种 不属于 五险"));

    [Fact]
    public void Parse_Conditional_NestsInElse()
    {
        var inner = new ConditionalSyntax(default, Name("c"), Number(2), Number(3));
        Assert.Equal(new ConditionalSyntax(default, Name("a"), Number(1), inner), Reading.Tree("如果 a 则 1 否则 如果 c 则 2 否则 3"));
    }

    [Fact]
    public void Parse_AtAndOrElse_DefaultCoversTheDatedValue() =>
        Assert.Equal(
            new OrElseSyntax(default, new AtSyntax(default, Name("社平工资"), Name("月份")), Number(0)),
            Reading.Tree("社平工资 于 月份 若无 0"));

    [Fact]
    public void Parse_OrElseInSum_BindsTighterThanThePlus() =>
        Assert.Equal(Binary(new OrElseSyntax(default, Name("a"), Number(0)), BinaryOperator.Add, Name("b")), Reading.Tree("a 若无 0 + b"));

    [Fact]
    public void Parse_EnglishWords_GiveTheSameTree() =>
        Assert.Equal(
            Reading.Tree("如果 不 a = 是 或 b 不属于 (x、y) 且 c 不在 近 5 年 则 d 若无 1 否则 e 于 f"),
            Reading.Tree("if not a = yes or b not in (x, y) and c not within last 5 years then d or else 1 else e at f"));

    [Fact]
    public void Parse_LineBreaksAndIndentation_CountAsSpace() =>
        Assert.Equal(Reading.Tree("a 且 b 属于 (c、d)"), Reading.Tree("a\n      且 b\r\n\t属于 (c、\n d)\n"));

    [Fact]
    public void Parse_PartOfASource_SpansPointIntoTheSource()
    {
        (ExpressionSyntax tree, _, TextSpan slice) = Reading.Expression("年龄 >= (18 + 1)");
        var comparison = Assert.IsType<BinarySyntax>(tree);
        TextSpan right = comparison.Right.Span;
        Assert.Equal(slice, (TextSpan)comparison.Span);
        Assert.Equal(new TextSpan(slice.Start + 6, 8), right);
    }

    [Fact]
    public void Parse_EnglishFieldsFromToBy_AreNamesWhereOnlyANameCanStand() =>
        Assert.Equal(
            List(Name("awards")) with { Where = Equal(Name("by"), Quoted("x")), During = Between(Member(Name("army"), "to"), Name("to")), By = Name("by") },
            Reading.Tree("awards where by = \"x\" during from army.to to to by by"));

    [Fact]
    public void Parse_JsonFlags_AreRead() =>
        Assert.Equal(Or(new FlagSyntax(default, true), new FlagSyntax(default, false)), Reading.Tree("true 或 false"));

    [Fact]
    public void Parse_CallsNamedLikeUnits_AreCalls() =>
        Assert.Equal(Equal(Call("年", Name("日期")), Number(5, 0, Unit.Years)), Reading.Tree("年(日期) = 5年"));
}
