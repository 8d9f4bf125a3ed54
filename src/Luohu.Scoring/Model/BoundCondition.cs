using Luohu.Scoring.Text;

namespace Luohu.Scoring.Model;

internal enum ConditionForm
{
    Leaf,
    All,
    Any,
}

/// <summary>A gate, veto or track, or a condition inside one. Three-valued.</summary>
internal sealed record BoundCondition(TextSpan Span, string Id, ConditionForm Form)
{
    /// <summary>Place among all conditions of the ruleset, parents before children.</summary>
    public required int Index { get; init; }

    public string? Name { get; init; }

    public string? Note { get; init; }

    public Basis? Basis { get; init; }

    /// <summary>Applies only when what is applied for is among its uses (用途); null: always. Not on conditions inside others.</summary>
    public Membership? Uses { get; init; }

    /// <summary>Of a leaf.</summary>
    public BoundExpression? Expression { get; init; }

    public IReadOnlyList<BoundCondition> Children { get; init; } = [];
}
