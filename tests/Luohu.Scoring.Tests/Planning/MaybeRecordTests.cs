using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Tests.Reference;
using Luohu.Scoring.Vocabulary;
using static Luohu.Scoring.Tests.Planning.PlanKit;

namespace Luohu.Scoring.Tests.Planning;

/// <summary>A record of which it is not known whether it belongs to a list, in every question about the list.</summary>
public sealed class MaybeRecordTests
{
    private static readonly TextSpan Nowhere = new(0, 0);

    /// <summary>One record with the flag, one of which the flag is not known.</summary>
    private static PlanKit Kit(long sure, long maybe) =>
        new PlanKit().With("记录", [("录旗", Cell.Yes), ("录差", sure), ("录级", sure)], [("录差", maybe), ("录级", maybe)]);

    private static Filtered Flagged(PlanKit kit)
    {
        BoundList all = kit.Records("记录");
        return Where(all, Field(all, "录旗"));
    }

    /// <summary>The value as points of an item: known when exact.</summary>
    private static (long Counted, LineState State) ItemOf(PlanKit kit, BoundExpression value)
    {
        kit.Run(Item("甲", value));
        return (kit["甲"].Counted, kit["甲"].State);
    }

    private static BoundType NumberType => BoundType.Number(Unit.None, new(0, -100, 100));

    [Fact]
    public void Exists_WithASureRecord_IsTrueWhateverTheOther()
    {
        PlanKit kit = Kit(1, 2);

        Assert.Equal(Tri.T, kit.Gate(Group("总分", Sum, Item("甲", 0)), new Exists(Nowhere, Flagged(kit))));
    }

    [Fact]
    public void Exists_WithOnlyAMaybeRecord_IsNotKnown()
    {
        PlanKit kit = new PlanKit().With("记录", [("录差", 1)], [("录旗", Cell.No)]);

        Assert.Equal(Tri.U, kit.Gate(Group("总分", Sum, Item("甲", 0)), new Exists(Nowhere, Flagged(kit))));
    }

    [Fact]
    public void Count_WithAMaybeRecord_IsNotKnown()
    {
        PlanKit kit = Kit(1, 2);

        Assert.Equal((0, LineState.NotKnown), ItemOf(kit, new CountOf(Nowhere, NumberType, Flagged(kit))));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(-1, false)]
    [InlineData(Cell.NotKnown, false)]
    public void Sum_WithAMaybeRecord_IsKnownOnlyIfThatBringsNothing(long maybe, bool isKnown)
    {
        PlanKit kit = Kit(5, maybe);
        Filtered list = Flagged(kit);

        Assert.Equal((isKnown ? 5 : 0, isKnown ? LineState.Exact : LineState.NotKnown), ItemOf(kit, new SumOf(Nowhere, NumberType, list, Field(list, "录差"))));
    }

    [Theory]
    [InlineData(true, 4, true)]
    [InlineData(true, 5, true)]
    [InlineData(true, 6, false)]
    [InlineData(false, 4, false)]
    [InlineData(false, 6, true)]
    public void Extreme_WithAMaybeRecord_IsKnownUnlessThatBeatsTheSureOnes(bool isHighest, long maybe, bool isKnown)
    {
        PlanKit kit = Kit(5, maybe);
        Filtered list = Flagged(kit);
        BoundExpression extreme = new ExtremeOf(Nowhere, NumberType with { IsOptional = true }, list, Field(list, "录差"), isHighest);

        Assert.Equal((isKnown ? 5 : 0, isKnown ? LineState.Exact : LineState.NotKnown), ItemOf(kit, new OrElse(Nowhere, NumberType, extreme, Number(0))));
    }

    /// <summary>Choices 1 and 2 of the test vocabulary have one rank; 1 stands first.</summary>
    [Theory]
    [InlineData(1, 2, "T")]
    [InlineData(2, 1, "U")]
    [InlineData(1, 3, "U")]
    [InlineData(1, 0, "T")]
    public void Extreme_OfChoicesWithAMaybeRecordOfEqualRank_IsKnownIfTheSureOneStandsFirstInTheType(long sure, long maybe, string expected)
    {
        PlanKit kit = Kit(sure, maybe);
        Filtered list = Flagged(kit);
        FieldReference level = Field(list, "录级");
        BoundExpression highest = new ExtremeOf(Nowhere, level.Type with { IsOptional = true }, list, level, true);

        Tri got = kit.Gate(Group("总分", Sum, Item("甲", 0)), Compare(highest, ComparisonOperator.Equal, new Constant(Nowhere, level.Type, sure)));

        Assert.Equal(expected, got.ToString());
    }

    [Theory]
    [InlineData(1, 31, true)]
    [InlineData(20, 70, false)]
    public void Months_WithAMaybeSpell_AreKnownIfTheSureOnesCoverIt(int firstDay, int days, bool isKnown)
    {
        DateOnly first = new(2019, 1, 1);
        (string, long)[] maybe = Spell(first.AddDays(firstDay - 1), first.AddDays(firstDay + days - 2));
        PlanKit kit = new PlanKit().With("日段", [("日旗", Cell.Yes), .. Spell(first, new(2019, 2, 28))], maybe);
        BoundList all = kit.Records("日段");

        (long counted, LineState state) = ItemOf(kit, new DurationOf(Nowhere, NumberType, Where(all, Field(all, "日旗")), Unit.Months));

        Assert.Equal((isKnown ? 2 : 0, isKnown ? LineState.Exact : LineState.NotKnown), (counted, state));
    }

    [Fact]
    public void Each_WithAMaybeRecord_CountsTheSureOnesAndRangesOverTheOther()
    {
        PlanKit kit = Kit(5, 7);
        Filtered list = Flagged(kit);
        kit.Run(Item("甲", Field(list, "录差"), list));

        Assert.Equal((5, 5, 12, LineState.PartlyKnown), (kit["甲"].Counted, kit["甲"].Low, kit["甲"].High, kit["甲"].State));
    }

    [Fact]
    public void Each_BestOfWithAMaybeRecordThatCannotWin_IsExact()
    {
        PlanKit kit = Kit(5, 4);
        Filtered list = Flagged(kit);
        kit.Run(Item("甲", Field(list, "录差"), list) with { Pick = Best });

        Assert.Equal((5, 0, LineState.Exact), (kit["甲"].Counted, kit["甲"].Element, kit["甲"].State));
    }
}
