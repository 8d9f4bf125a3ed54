using Luohu.Scoring.Model;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>Both sides of a comparison that a leaf condition names; the ends of a side that is not points are equal.</summary>
internal sealed record ReferenceWitness(int Condition, Comparison Comparison, Value LeftLow, Value LeftHigh, Value RightLow, Value RightHigh);

/// <summary>What a record, or group of records, brings to an item before the pick; Value is after 系数 and the 单项 stages.</summary>
internal sealed record ReferenceElement(BoundItem Item, int Position, Tri Presence, Value Amount, Value Value, int Case)
{
    public ReferencePoints Points { get; init; }

    /// <summary>The position of the person for whom the item is judged; -1 outside groups over persons.</summary>
    public int Person { get; init; } = -1;

    /// <summary>Of a group of records: what they have in common.</summary>
    public Value Key { get; init; }
}

/// <summary>What the page of semantics makes of a ruleset and a row.</summary>
internal sealed record ReferenceResult(
    ReferenceLine Root,
    IReadOnlyList<ReferenceElement> Elements,
    IReadOnlyDictionary<int, Tri> Conditions,
    IReadOnlyList<ReferenceWitness> Witnesses,
    Tri Verdict)
{
    /// <summary>Of a ruleset with a ranking.</summary>
    public ReferenceRanks? Ranks { get; init; }

    public ReferenceLine this[int index] => Root.All().Single(l => l.Of.Index == index);
}
