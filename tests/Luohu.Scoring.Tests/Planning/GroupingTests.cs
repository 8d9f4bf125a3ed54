using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;
using static Luohu.Scoring.Tests.Planning.PlanKit;

namespace Luohu.Scoring.Tests.Planning;

public sealed class GroupingTests
{
    private static readonly TextSpan Nowhere = new(0, 0);

    [Fact]
    public void Grouped_ByAField_FormsGroupsInOrderOfFirstAppearance()
    {
        PlanKit kit = new PlanKit().With("记录", Record(2, 1), Record(0, 5), Record(2, 3), Record(0, 1));
        kit.Run(SumPerGroup(kit) with { Pick = Best });

        Assert.Equal((6, 1, LineState.Exact), (kit["甲"].Counted, kit["甲"].Element, kit["甲"].State));
    }

    [Fact]
    public void Grouped_WithAKeyThatIsNotKnown_IsNotKnownAtAll()
    {
        PlanKit kit = new PlanKit().With("记录", Record(2, 1), Record(Cell.NotKnown, 5));
        kit.Run(SumPerGroup(kit));

        Assert.Equal((0, LineState.NotKnown), (kit["甲"].Counted, kit["甲"].State));
        Assert.Equal((kit["甲"].Low, kit["甲"].High), (-720, 720));
    }

    [Fact]
    public void Grouped_OnNone_IsAGroupToo()
    {
        PlanKit kit = new PlanKit().With("记录", [("录或级", Cell.None)], [("录或级", 1)], [("录或级", Cell.None)]);
        BoundList records = kit.Records("记录");
        var grouped = new Grouped(Nowhere, new LoopVariable(records.Loop.Fact, true), records, Field(records, "录或级"));
        kit.Run(Item("甲", new CountOf(Nowhere, Number(0).Type with { Range = new(0, 0, 6) }, grouped)));

        Assert.Equal((2, LineState.Exact), (kit["甲"].Counted, kit["甲"].State));
    }

    private static (string, long)[] Record(long kind, long points) => [("录类", kind), ("录差", points)];

    /// <summary>各: 记录 按 录类, worth the sum of 录差 of the group.</summary>
    private static BoundItem SumPerGroup(PlanKit kit)
    {
        BoundList records = kit.Records("记录");
        var group = new LoopVariable(records.Loop.Fact, true);
        var grouped = new Grouped(Nowhere, group, records, Field(records, "录类"));
        var members = new GroupMembers(Nowhere, new LoopVariable(records.Loop.Fact, false), group);
        BoundType type = BoundType.Number(Unit.None, new(0, -120, 120));
        return Item("甲", new SumOf(Nowhere, type, members, Field(members, "录差")), grouped);
    }
}
