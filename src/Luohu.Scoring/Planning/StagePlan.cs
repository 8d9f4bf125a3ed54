using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>Rounding, floor and cap, in this order, at the point scale: of a line, or of each record of an item.</summary>
internal sealed class StagePlan(RoundingStage? rounding, BoundExpression? floor, BoundExpression? cap, int pointScale)
{
    private readonly RoundingMode _mode = rounding?.Mode ?? default;
    private readonly long _step = rounding is { } stage && stage.Digits < pointScale ? ExactMath.Pow10(pointScale - stage.Digits) : 1;

    /// <summary>Floor and cap as far as they are known before the run.</summary>
    public StageLimits Limits { get; } = StageLimits.Of(floor, cap);

    /// <summary>True when floor or cap is found out in the run: <see cref="Workspace.Limits"/>.</summary>
    public bool HasOpenLimits { get; } = floor is not (null or Constant) || cap is not (null or Constant);

    /// <summary>True when points can have more digits than are kept.</summary>
    public bool Rounds => _step != 1;

    /// <summary>True when nothing is ever changed.</summary>
    public bool IsIdle { get; } = (rounding is null || rounding.Digits >= pointScale) && floor is null && cap is null;

    public long Round(long value) => _step == 1 ? value : checked(ExactMath.RoundedQuotient(value, _step, _mode) * _step);
}
