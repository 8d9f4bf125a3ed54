using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;

namespace Luohu.Scoring.Binding;

/// <summary>A line bound at its own scale, before the scale of all points is known.</summary>
internal sealed record LineDraft(LineSyntax Syntax)
{
    public Basis? Basis { get; init; }

    public BoundExpression? When { get; init; }

    public Membership? Uses { get; init; }

    public BoundExpression? InForce { get; init; }

    public BoundList? Each { get; init; }

    public BoundExpression? Value { get; init; }

    /// <summary>系数, of an item or a group.</summary>
    public BoundExpression? Times { get; init; }

    /// <summary>Of an item: static bounds of its value after 系数.</summary>
    public NumberRange Product { get; init; }

    public StagesDraft EachStages { get; init; } = StagesDraft.None;

    public StagesDraft Stages { get; init; } = StagesDraft.None;

    public Pick Pick { get; init; }

    public IReadOnlyList<LineDraft> Lines { get; init; } = [];

    /// <summary>Decimals of what the line counts.</summary>
    public int OutScale => Stages.After(Picked);

    /// <summary>Most decimals of anything in the subtree.</summary>
    public int Scale => Lines.Select(l => l.Scale).Append(Multiplied).Append(EachStages.Scale).Append(Stages.Scale).Max();

    private int Multiplied => Value is null ? Lines.Select(l => l.OutScale).Append(0).Max() + (Times?.Type.Range.Scale ?? 0) : Product.Scale;

    private int Picked => EachStages.After(Multiplied);
}
