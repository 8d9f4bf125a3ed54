using Luohu.Scoring.Planning;
using static Luohu.Scoring.Tests.Planning.PlanKit;

namespace Luohu.Scoring.Tests.Planning;

public sealed class LineStageTests
{
    [Fact]
    public void Cap_InsideACap_EachTakesAwayItsOwnPart()
    {
        PlanKit kit = new PlanKit().Run(
            Group("组", Sum, Item("甲", 40) with { Cap = Number(30) }, Item("乙", 35)) with { Cap = Number(50) });

        Assert.Equal((40, -10, 30), (kit["甲"].Raw, kit["甲"].Cap, kit["甲"].Counted));
        Assert.Equal((65, -15, 50), (kit["组"].Raw, kit["组"].Cap, kit["组"].Counted));
        Assert.Equal(50, kit["总分"].Counted);
    }

    [Fact]
    public void Floor_OnADeductionGroup_GivesBackWhatGoesBeyondIt()
    {
        PlanKit kit = new PlanKit().Run(Group("减分", Sum, Item("甲", -20), Item("乙", -25)) with { Floor = Number(-30) });

        Assert.Equal((-45, 15, -30), (kit["减分"].Raw, kit["减分"].Floor, kit["减分"].Counted));
    }

    [Fact]
    public void Floor_OnADeductionGroupWithAnUnknownDeduction_LimitsTheRangeToo()
    {
        var kit = new PlanKit();
        kit.Run(Group("减分", Sum, Item("甲", -15), Item("乙", kit.Fact("单差"))) with { Floor = Number(-30), Cap = Number(0) });

        Assert.Equal((-15, -30, 0), (kit["减分"].Counted, kit["减分"].Low, kit["减分"].High));
        Assert.Equal(LineState.PartlyKnown, kit["减分"].State);
    }

    [Fact]
    public void Cap_ReachedWithoutTheUnknownPart_IsExact()
    {
        var kit = new PlanKit();
        kit.Run(Group("组", Sum, Item("甲", 60), Item("乙", kit.Fact("单个"))) with { Cap = Number(50) });

        Assert.Equal(LineState.NotKnown, kit["乙"].State);
        Assert.Equal((50, LineState.Exact), (kit["组"].Counted, kit["组"].State));
    }

    [Fact]
    public void Floor_UnderAnUnknownValue_CountsTheFloor()
    {
        var kit = new PlanKit();
        kit.Run(Item("甲", kit.Fact("单个")) with { Floor = Number(10) });

        Assert.Equal((0, 10, 10), (kit["甲"].Raw, kit["甲"].Floor, kit["甲"].Counted));
        Assert.Equal((10, 40, LineState.NotKnown), (kit["甲"].Low, kit["甲"].High, kit["甲"].State));
    }

    [Fact]
    public void When_NotKnown_CountsNothingAndReachesZero()
    {
        var kit = new PlanKit();
        kit.Run(Item("甲", 7) with { When = kit.Fact("单旗"), Floor = Number(10) });

        Assert.Equal((0, 0, 0), (kit["甲"].Raw, kit["甲"].Floor, kit["甲"].Counted));
        Assert.Equal((0, 10, LineState.NotKnown), (kit["甲"].Low, kit["甲"].High, kit["甲"].State));
    }
}
