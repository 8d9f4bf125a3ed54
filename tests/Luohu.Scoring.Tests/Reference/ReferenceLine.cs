using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>A line of the ledger and those in it.</summary>
internal sealed record ReferenceLine(BoundLine Of)
{
    public Fraction Raw { get; init; }

    public Fraction Multiplier { get; init; }

    public Fraction EachRounding { get; init; }

    public Fraction EachFloor { get; init; }

    public Fraction EachCap { get; init; }

    public Fraction Rounding { get; init; }

    public Fraction Floor { get; init; }

    public Fraction Cap { get; init; }

    public Fraction Excluded { get; init; }

    /// <summary>The line that excludes this one.</summary>
    public BoundLine? ExcludedBy { get; init; }

    public Fraction NotBest { get; init; }

    public Fraction Counted { get; init; }

    public Fraction Low { get; init; }

    public Fraction High { get; init; }

    /// <summary>Of an item judged once: the quantity it counts by.</summary>
    public Value Amount { get; init; }

    public Tri Presence { get; init; }

    public LineState State { get; init; }

    public int Element { get; init; } = -1;

    public int Case { get; init; } = -1;

    public IReadOnlyList<ReferenceLine> Lines { get; init; } = [];

    public bool IsKnown => State is LineState.Exact or LineState.PartlyKnown;

    /// <summary>This line and all in it.</summary>
    public IEnumerable<ReferenceLine> All() => Lines.SelectMany(l => l.All()).Prepend(this);
}
