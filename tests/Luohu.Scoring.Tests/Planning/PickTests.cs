using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using static Luohu.Scoring.Tests.Planning.PlanKit;

namespace Luohu.Scoring.Tests.Planning;

public sealed class PickTests
{
    private static readonly Pick BestTwo = new(PickKind.Best, 2);

    [Fact]
    public void Best_OfDeductions_IsTheMildest()
    {
        PlanKit kit = new PlanKit().Run(Group("组", Best, Item("甲", -5), Item("乙", -3)));

        Assert.Equal((-3, 1), (kit["组"].Counted, kit["组"].Element));
        Assert.Equal((5, 0), (kit["甲"].NotBest, kit["甲"].Counted));
        Assert.Equal((0, -3), (kit["乙"].NotBest, kit["乙"].Counted));
    }

    [Fact]
    public void Best_OfDeductionsAndALineThatDoesNotApply_LeavesThatLineOut()
    {
        PlanKit kit = new PlanKit().Run(Group("组", Best, Item("甲", -5), Item("乙", 9) with { When = Number(0) with { Type = BoundType.Flag } }));

        Assert.Equal((-5, 0, LineState.Exact), (kit["组"].Counted, kit["组"].Element, kit["组"].State));
        Assert.Equal(LineState.NotApplicable, kit["乙"].State);
    }

    [Fact]
    public void Best_OfDeductionsAndALineThatMayApply_ReachesFromOneToTheOther()
    {
        var kit = new PlanKit();
        kit.Run(Group("组", Best, Item("甲", -5), Item("乙", -2) with { When = kit.Fact("单旗") }));

        Assert.Equal((-5, LineState.PartlyKnown), (kit["组"].Counted, kit["组"].State));
        Assert.Equal(-5, kit["组"].Low);
        Assert.True(kit["组"].High >= -2);
    }

    [Fact]
    public void Best_TwoOfThree_AddsThemAndDropsTheThird()
    {
        PlanKit kit = new PlanKit().Run(Group("组", BestTwo, Item("甲", 10), Item("乙", 30), Item("丙", 20)));

        Assert.Equal((50, -1), (kit["组"].Counted, kit["组"].Element));
        Assert.Equal((-10, 0), (kit["甲"].NotBest, kit["甲"].Counted));
        Assert.Equal((30, 20), (kit["乙"].Counted, kit["丙"].Counted));
    }

    [Fact]
    public void Best_TwoOfThreeEqualOnes_KeepsTheFirst()
    {
        PlanKit kit = new PlanKit().Run(Group("组", BestTwo, Item("甲", 10), Item("乙", 10), Item("丙", 10)));

        Assert.Equal((10, 10, 0), (kit["甲"].Counted, kit["乙"].Counted, kit["丙"].Counted));
    }

    [Fact]
    public void Best_TwoOfThreeWithOneNotKnown_CountsTheKnownAndRangesOverTheRest()
    {
        var kit = new PlanKit();
        kit.Run(Group("组", BestTwo, Item("甲", 10), Item("乙", kit.Fact("单个")), Item("丙", 20)));

        Assert.Equal((30, LineState.PartlyKnown), (kit["组"].Counted, kit["组"].State));
        Assert.Equal((30, 60), (kit["组"].Low, kit["组"].High));
    }

    [Fact]
    public void Worst_OfLines_IsTheLowest()
    {
        PlanKit kit = new PlanKit().Run(Group("组", Worst, Item("甲", 10), Item("乙", 4), Item("丙", 4)));

        Assert.Equal((4, 1), (kit["组"].Counted, kit["组"].Element));
        Assert.Equal((-10, -4), (kit["甲"].NotBest, kit["丙"].NotBest));
    }

    [Fact]
    public void Best_OverNoRecords_IsZeroForCertain()
    {
        var kit = new PlanKit();
        BoundList list = kit.Records("小表");
        kit.With("小表").Run(Item("甲", Field(list, "小数"), list) with { Pick = Best });

        Assert.Equal((0, -1, LineState.Exact), (kit["甲"].Counted, kit["甲"].Element, kit["甲"].State));
    }

    [Fact]
    public void Best_OfManyLines_DropsAllOthers()
    {
        PlanKit kit = new PlanKit().Run(Group("组", Best, [.. Enumerable.Range(0, 200).Select(n => Item($"线{n}", n % 150))]));

        Assert.Equal((149, 149), (kit["组"].Counted, kit["组"].Element));
        Assert.Equal(-49, kit["线199"].NotBest);
    }
}
