using Luohu.Scoring.Model;

namespace Luohu.Scoring.Binding;

/// <summary>Rounding, floor and cap, at their own scales.</summary>
internal sealed record StagesDraft(RoundingStage? Rounding, BoundExpression? Floor, BoundExpression? Cap)
{
    public static StagesDraft None { get; } = new(null, null, null);

    /// <summary>Most decimals of floor and cap.</summary>
    public int Scale => Math.Max(Floor?.Type.Range.Scale ?? 0, Cap?.Type.Range.Scale ?? 0);

    /// <summary>Decimals of what comes out when something with <paramref name="scale"/> decimals goes in.</summary>
    public int After(int scale) => Math.Max(Scale, Rounding is { } rounding ? Math.Min(rounding.Digits, scale) : scale);
}
