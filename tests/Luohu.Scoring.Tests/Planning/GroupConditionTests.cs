using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using static Luohu.Scoring.Tests.Planning.PlanKit;

namespace Luohu.Scoring.Tests.Planning;

public sealed class GroupConditionTests
{
    [Fact]
    public void When_OfAGroupFails_NothingInItApplies()
    {
        PlanKit kit = Run(Cell.No);

        Assert.All(new[] { "组", "甲", "乙", "内", "丙" }, line => Assert.Equal((0, 0, 0, LineState.NotApplicable), (kit[line].Counted, kit[line].Low, kit[line].High, kit[line].State)));
        Assert.Equal((0, LineState.Exact), (kit["总分"].Counted, kit["总分"].State));
    }

    [Fact]
    public void When_OfAGroupIsNotKnown_NothingInItCountsYet()
    {
        PlanKit kit = Run(Cell.NotKnown);

        Assert.Equal((0, 0, 0, 30), (kit["甲"].Raw, kit["甲"].Counted, kit["甲"].Low, kit["甲"].High));
        Assert.Equal((0, -8, 0), (kit["丙"].Counted, kit["丙"].Low, kit["丙"].High));
        Assert.Equal((byte)Truth.Unknown, kit["丙"].Presence);
        Assert.Equal(LineState.NotApplicable, kit["乙"].State);
        Assert.Equal((0, 0, 0, 22), (kit["组"].Counted, kit["组"].Cap, kit["组"].Low, kit["组"].High));
        Assert.Equal((0, 0, 22), (kit["总分"].Counted, kit["总分"].Low, kit["总分"].High));
    }

    [Fact]
    public void When_OfAGroupHolds_ItCountsAsWithoutCondition()
    {
        PlanKit kit = Run(Cell.Yes);

        Assert.Equal((22, 22, 22, LineState.Exact), (kit["总分"].Counted, kit["总分"].Low, kit["总分"].High, kit["总分"].State));
    }

    /// <summary>A capped item, one that does not apply, and a nested group with a deduction, under a condition.</summary>
    private static PlanKit Run(long flag)
    {
        PlanKit kit = new PlanKit().With("单旗", flag);
        BoundGroup inner = Group("内", Sum, Item("丙", -8));
        BoundItem never = Item("乙", 5) with { When = Number(0) with { Type = BoundType.Flag } };
        return kit.Run(Group("组", Sum, Item("甲", 44) with { Cap = Number(30) }, never, inner) with { When = kit.Fact("单旗") });
    }
}
