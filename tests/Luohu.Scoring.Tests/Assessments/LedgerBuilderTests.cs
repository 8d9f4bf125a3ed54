using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Assessments;

public sealed class LedgerBuilderTests
{
    private static readonly Hand Words = new("社会保险 险种 年数(本组) 申请.用途 入户 小时");

    [Fact]
    public void Build_GroupOfRecordsDecides_NamesWhatTheyHaveInCommon()
    {
        SmallScheme scheme = BestInsurance();
        Facts facts = scheme.Nobody()
            .Add("社会保险", ("险种", "养老"), ("起", 2010 * 12), ("止", (2012 * 12) + 11))
            .Add("社会保险", ("险种", "医疗"), ("起", 2010 * 12), ("止", (2014 * 12) + 11));
        LedgerLine line = scheme.Assess(facts).Ledger[1];

        Assert.Equal(5, line.Counted);
        LedgerRecord record = Assert.IsType<LedgerRecord>(line.Choice?.Record);
        Assert.True(record.IsGroup);
        Assert.Equal(1, record.Index);
        NamedValue key = Assert.Single(record.Fields);
        Assert.Equal(("险种", "医疗"), (key.Name.Zh, key.Value.Choice?.Zh));
    }

    [Fact]
    public void Build_ListNotKnown_AsksForTheList()
    {
        SmallScheme scheme = BestInsurance();
        LedgerLine line = scheme.Assess(scheme.Nobody()).Ledger[1];

        Assert.Equal(LineStatus.NotKnown, line.Status);
        Assert.Equal(("社会保险", null), (line.Missing.Single().Fact.Zh, line.Missing.Single().Field?.Zh));
    }

    [Fact]
    public void Build_RecordDroppedForWhatIsKnown_IsNotAskedFor()
    {
        var hand = new Hand("社会保险 险种 城市 养老 东莞");
        var loop = new LoopVariable(Hand.List("社会保险"), false);
        FieldReference kind = hand.Of(loop, "险种");
        BoundExpression mine = Hand.And(
            Hand.Compare(kind, ComparisonOperator.Equal, hand.Choice("养老", kind.Field)),
            Hand.Compare(hand.Of(loop, "城市"), ComparisonOperator.Equal, hand.Text("东莞", "东莞")));
        var months = new DurationOf(default, BoundType.Number(Unit.Points, new NumberRange(0, 0, 200)), new Filtered(default, new ListSource(default, loop, loop.Fact), mine), Unit.Months);
        var scheme = new SmallScheme(hand, null, Lines.Item(default, "养老月数", months));
        Facts facts = scheme.Nobody()
            .Add("社会保险", ("险种", "医疗"), ("起", 2010 * 12))
            .Add("社会保险", ("险种", "养老"), ("起", 2010 * 12), ("止", 2011 * 12))
            .Add("社会保险", ("城市", "佛山"), ("险种", "养老"));
        MissingFact missing = Assert.Single(scheme.Assess(facts).Missing);

        Assert.Equal("城市", missing.Field?.Zh);
        Assert.Equal([1], missing.Records);
    }

    [Fact]
    public void Build_ConditionOfGroupFails_NothingInItApplies()
    {
        Comparison settles = Hand.Compare(Words.Fact("申请", "用途"), ComparisonOperator.Equal, Words.Text("入户", "入户"));
        BoundGroup group = Lines.Group(default, "组", Lines.Item(default, "项", Hand.Points(5))) with { When = settles };
        var scheme = new SmallScheme(Words, null, group);
        Assessment assessment = scheme.Assess(scheme.Nobody().Set("申请", "用途", "入学"));

        Assert.Equal([LineStatus.NotApplicable, LineStatus.NotApplicable], assessment.Ledger.Skip(1).Select(l => l.Status));
        Assert.Equal(new PointsRange(0, 0), assessment.Range);
    }

    [Fact]
    public void Build_ConditionOfGroupNotKnown_LinesWaitForIt()
    {
        Comparison settles = Hand.Compare(Words.Fact("申请", "用途"), ComparisonOperator.Equal, Words.Text("入户", "入户"));
        BoundGroup group = Lines.Group(default, "组", Lines.Item(default, "项", Hand.Points(5))) with { When = settles };
        var scheme = new SmallScheme(Words, null, group);
        Assessment assessment = scheme.Assess(scheme.Nobody());

        Assert.Equal([LineStatus.NotKnown, LineStatus.NotKnown], assessment.Ledger.Skip(1).Select(l => l.Status));
        Assert.Empty(assessment.Ledger[2].Missing);
        Assert.Equal("申请", Assert.Single(assessment.Missing).Fact.Zh);
        Assert.Equal(new PointsRange(0, 5), assessment.Range);
    }

    [Theory]
    [InlineData(1250, "12.5", "10", "-2.5")]
    [InlineData(1000, "10", "10", null)]
    [InlineData(7, "0.07", "0.07", null)]
    public void Build_Decimals_AreExactAndWithoutTrailingZeros(int cell, string raw, string counted, string? cap)
    {
        var loop = new LoopVariable(Hand.List("志愿服务"), false);
        var hours = new SumOf(default, BoundType.Number(Unit.Points, new NumberRange(2, 0, 1_000_000)), new ListSource(default, loop, loop.Fact), Words.Of(loop, "小时"));
        var scheme = new SmallScheme(Words, null, Lines.Item(default, "项", hours) with { Cap = Lines.Limit(1000) });
        LedgerLine line = scheme.Assess(scheme.Nobody().Add("志愿服务", ("小时", cell))).Ledger[1];

        Assert.Equal(raw, Text(line.Raw));
        Assert.Equal(counted, Text(line.Counted));
        Assert.Equal(cap, line.Adjustments.Count == 0 ? null : Text(line.Adjustments[0].Points));
    }

    [Theory]
    [InlineData(nameof(PickKind.Best), 10, null)]
    [InlineData(nameof(PickKind.Worst), 0, 10)]
    [InlineData(nameof(PickKind.Sum), 10, null)]
    public void Build_OneLineOpenAtTheTop_OpensTheGroupUnlessTheWorstIsTaken(string pick, int low, int? high)
    {
        var loop = new LoopVariable(Hand.List("志愿服务"), false);
        var hours = new SumOf(default, BoundType.Number(Unit.Points, new NumberRange(0, 0, 1_000_000)), new ListSource(default, loop, loop.Fact), Words.Of(loop, "小时"));
        BoundItem open = Lines.Item(default, "开", hours) with { IsCapped = false };
        var scheme = new SmallScheme(Words, null, Lines.Group(default, "组", open, Lines.Item(default, "定", Hand.Points(10))) with { Pick = new(Enum.Parse<PickKind>(pick), 1) });

        Assert.Equal(new PointsRange(low, high), scheme.Assess(scheme.Nobody()).Range);
    }

    private static SmallScheme BestInsurance()
    {
        var record = new LoopVariable(Hand.List("社会保险"), false);
        var group = new LoopVariable(record.Fact, true);
        var member = new LoopVariable(record.Fact, false);
        var grouped = new Grouped(default, group, new ListSource(default, record, record.Fact), Words.Of(record, "险种"));
        var years = new DurationOf(Words.At("年数(本组)"), BoundType.Number(Unit.Points, new NumberRange(0, 0, 200)), new GroupMembers(default, member, group), Unit.Years);
        return new SmallScheme(Words, null, Lines.Item(default, "最长险种", years, grouped) with { Pick = new(PickKind.Best, 1) });
    }

    private static string Text(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
