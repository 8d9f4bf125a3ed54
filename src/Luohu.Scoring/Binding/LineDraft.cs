using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;

namespace Luohu.Scoring.Binding;

/// <summary>A line bound at its own scale, before the scale of all points is known.</summary>
internal sealed record LineDraft(LineSyntax Syntax)
{
    public Basis? Basis { get; init; }

    public BoundExpression? When { get; init; }

    public BoundList? Each { get; init; }

    public BoundExpression? Value { get; init; }

    public BoundExpression? Cap { get; init; }

    public BoundExpression? Floor { get; init; }

    public Pick Pick { get; init; }

    public IReadOnlyList<LineDraft> Lines { get; init; } = [];

    /// <summary>Most decimals of anything in the subtree.</summary>
    public int Scale => new[] { Value, Cap, Floor }.Max(e => e?.Type.Range.Scale ?? 0) is var own && Lines.Count == 0 ? own : Math.Max(own, Lines.Max(l => l.Scale));
}
