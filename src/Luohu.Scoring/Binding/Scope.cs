using Luohu.Scoring.Model;

namespace Luohu.Scoring.Binding;

/// <summary>What an expression stands in: records and groups of loops around it, and the value called 量. Immutable; innermost first.</summary>
internal sealed class Scope
{
    private Scope(Scope? outer) => Outer = outer;

    public static Scope Top { get; } = new(null);

    public Scope? Outer { get; }

    /// <summary>The loop this frame stands in, or null.</summary>
    public LoopVariable? Loop { get; private init; }

    /// <summary>In a loop over groups: what was grouped.</summary>
    public Grouped? Grouped { get; private init; }

    /// <summary>In a table or band: the quantity, as 量.</summary>
    public BoundExpression? Amount { get; private init; }

    public Scope In(BoundList list) => new(this) { Loop = list.Loop, Grouped = GroupedOf(list) };

    /// <summary>The record (or month) that this frame stands at, and nothing else around it.</summary>
    public Scope Alone() => new(null) { Loop = Loop };

    public Scope With(BoundExpression amount) => new(this) { Amount = amount };

    /// <summary>The frames from the innermost outwards.</summary>
    public IEnumerable<Scope> Frames()
    {
        for (Scope? frame = this; frame is not null; frame = frame.Outer)
        {
            yield return frame;
        }
    }

    private static Grouped? GroupedOf(BoundList list) => list switch
    {
        Grouped grouped => grouped,
        Filtered { Source: var source } => GroupedOf(source),
        _ => null,
    };
}
