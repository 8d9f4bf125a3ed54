using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

public sealed class ConditionComparisonTests
{
    [Theory]
    [InlineData(49, ConditionOutcome.Holds, null)]
    [InlineData(50, ConditionOutcome.Fails, 0)]
    [InlineData(52, ConditionOutcome.Fails, 2)]
    public void Read_NumberAgainstALiteral_TellsBothSidesAndTheDistance(int age, ConditionOutcome outcome, int? shortfall)
    {
        var hand = new Hand("年龄 < 50");
        var scheme = new SmallScheme(hand, Hand.Compare(hand.Fact("年龄", ""), ComparisonOperator.Less, hand.Number("50", 50)));
        ConditionResult gate = Gate(scheme, scheme.Nobody().Set("年龄", "", age));
        ConditionComparison comparison = Assert.Single(gate.Comparisons);

        Assert.Equal("年龄 < 50", gate.Text);
        Assert.Equal((outcome, outcome), (gate.Outcome, comparison.Outcome));
        Assert.Equal(("年龄", false, "50", true), (comparison.Left.Text, comparison.Left.IsLiteral, comparison.Right.Text, comparison.Right.IsLiteral));
        Assert.Equal(DisplayValue.OfNumber(age, Unit.Years, isAge: true), comparison.Left.Low);
        Assert.Equal(DisplayValue.OfNumber(50, Unit.Years, isAge: true), comparison.Right.High);
        Assert.Equal(shortfall, (int?)comparison.Shortfall?.Number);
    }

    [Fact]
    public void Read_UnderNegation_IsToldTheOtherWayRound()
    {
        var hand = new Hand("非 (年龄 >= 50)");
        var scheme = new SmallScheme(hand, new LogicalNot(default, Hand.Compare(hand.Fact("年龄", ""), ComparisonOperator.GreaterOrEqual, hand.Number("50", 50))));
        ConditionComparison comparison = Assert.Single(Gate(scheme, scheme.Nobody().Set("年龄", "", 53)).Comparisons);

        Assert.Equal(ComparisonRelation.Less, comparison.Relation);
        Assert.Equal(ConditionOutcome.Fails, comparison.Outcome);
        Assert.Equal(3, comparison.Shortfall?.Number);
    }

    [Fact]
    public void Read_OrderedChoices_AreToldAsChoicesNotRanks()
    {
        FieldDefinition level = Hand.Field(Hand.List("学历"), "层次");
        var hand = new Hand("最高(学历 的 层次) >= 本科");
        var loop = new LoopVariable(Hand.List("学历"), false);
        var best = new ExtremeOf(hand.At("最高(学历 的 层次)"), BoundType.Of(level) with { IsOptional = true }, new ListSource(default, loop, loop.Fact), hand.Of(loop, "层次"), true);
        var scheme = new SmallScheme(hand, Hand.Compare(Hand.Rank(best), ComparisonOperator.GreaterOrEqual, Hand.Rank(hand.Choice("本科", level))));

        ConditionComparison comparison = Assert.Single(Gate(scheme, scheme.Nobody().Add("学历", ("层次", "大专"))).Comparisons);
        Assert.Equal(("大专", "本科"), (comparison.Left.Low?.Choice?.Zh, comparison.Right.Low?.Choice?.Zh));
        Assert.True(comparison.Right.IsLiteral);
        Assert.Null(comparison.Shortfall);
    }

    [Fact]
    public void Read_Dates_FallShortInDays()
    {
        var hand = new Hand("申请.日期 <= 2016-06-01");
        var limit = new Constant(hand.At("2016-06-01"), BoundType.Date, Facts.Day("2016-06-01"));
        var scheme = new SmallScheme(hand, Hand.Compare(hand.Fact("申请", "日期"), ComparisonOperator.LessOrEqual, limit));
        ConditionComparison comparison = Assert.Single(Gate(scheme, scheme.Nobody().Set("申请", "日期", "2016-06-11")).Comparisons);

        Assert.Equal(new DateOnly(2016, 6, 11), comparison.Left.Low?.Date);
        Assert.True(comparison.Right.IsLiteral);
        Assert.Equal(DisplayValue.OfNumber(10, Unit.Days), comparison.Shortfall);
    }

    [Fact]
    public void Read_TextsOutsideTheRuleset_AreToldAsStated()
    {
        var hand = new Hand("户籍.城市 = 本市");
        var scheme = new SmallScheme(hand, Hand.Compare(hand.Fact("户籍", "城市"), ComparisonOperator.Equal, hand.Text("本市", "东莞")));
        ConditionComparison comparison = Assert.Single(Gate(scheme, scheme.Nobody().Set("户籍", "城市", "佛山")).Comparisons);

        Assert.Equal(("佛山", "东莞"), (comparison.Left.Low?.Text, comparison.Right.Low?.Text));
        Assert.False(comparison.Right.IsLiteral);
        Assert.Null(comparison.Shortfall);
    }

    [Fact]
    public void Read_SideNotKnown_IsUndeterminedAndSaysSo()
    {
        var hand = new Hand("年龄 < 50");
        var scheme = new SmallScheme(hand, Hand.Compare(hand.Fact("年龄", ""), ComparisonOperator.Less, hand.Number("50", 50)));
        ConditionComparison comparison = Assert.Single(Gate(scheme, scheme.Nobody()).Comparisons);

        Assert.Equal(ConditionOutcome.Undetermined, comparison.Outcome);
        Assert.Equal(DisplayValue.NotKnown, comparison.Left.Low);
        Assert.Null(comparison.Shortfall);
    }

    [Fact]
    public void Read_PointsWithARange_TellsBothEnds()
    {
        var hand = new Hand("总分 >= 8 婚姻");
        SmallScheme scheme = Marriage(hand);
        ConditionResult gate = Gate(scheme, scheme.Nobody());
        ConditionComparison comparison = Assert.Single(gate.Comparisons);

        Assert.Equal((0m, 10m), (comparison.Left.Low?.Number, comparison.Left.High?.Number));
        Assert.Equal(ConditionOutcome.Undetermined, comparison.Outcome);
        Assert.Equal("婚姻", Assert.Single(gate.Missing).Fact.Zh);
    }

    [Fact]
    public void Read_DecidedComparisonInAnUndecidedLeaf_AsksForNothing()
    {
        var hand = new Hand("年龄 < 50 且 婚姻 = 已婚");
        FactReference status = hand.Fact("婚姻", "");
        Comparison married = Hand.Compare(status, ComparisonOperator.Equal, hand.Choice("已婚", status.Field));
        var scheme = new SmallScheme(hand, Hand.And(Hand.Compare(hand.Fact("年龄", ""), ComparisonOperator.Less, hand.Number("50", 50)), married));
        ConditionResult gate = Gate(scheme, scheme.Nobody().Set("年龄", "", 30));

        Assert.Equal("婚姻", Assert.Single(gate.Missing).Fact.Zh);
    }

    private static SmallScheme Marriage(Hand hand)
    {
        FactReference status = hand.Fact("婚姻", "");
        Comparison married = Hand.Compare(status, ComparisonOperator.Equal, new Constant(default, status.Type, 1));
        var points = new Conditional(default, BoundType.Number(Unit.Points, new NumberRange(0, 0, 10)), married, Hand.Points(10), Hand.Points(0));
        var total = new PointsOf(hand.At("总分"), BoundType.Number(Unit.Points, new NumberRange(0, 0, 10)), "总分");
        Comparison enough = Hand.Compare(total, ComparisonOperator.GreaterOrEqual, hand.Number("8", 8));
        return new SmallScheme(hand, enough, Lines.Item(default, "婚姻状况", points));
    }

    private static ConditionResult Gate(SmallScheme scheme, Facts facts) => Assert.Single(scheme.Assess(facts).Gates);
}
