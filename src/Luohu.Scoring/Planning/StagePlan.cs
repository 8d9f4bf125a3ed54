using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>Rounding, floor and cap, in this order, with their constants at the point scale: of a line, or of each record of an item.</summary>
internal sealed class StagePlan(RoundingStage? rounding, BoundExpression? floor, BoundExpression? cap, int pointScale)
{
    private readonly RoundingMode _mode = rounding?.Mode ?? default;
    private readonly long _step = rounding is { } stage && stage.Digits < pointScale ? ExactMath.Pow10(pointScale - stage.Digits) : 1;
    private readonly long? _floor = FixedOf(floor);
    private readonly long? _cap = FixedOf(cap);

    /// <summary>True when nothing is ever changed.</summary>
    public bool IsIdle => _step == 1 && _floor is null && _cap is null;

    public long Round(long value) => _step == 1 ? value : checked(ExactMath.RoundedQuotient(value, _step, _mode) * _step);

    public long AtLeast(long value) => _floor is { } least ? Math.Max(value, least) : value;

    public long AtMost(long value) => _cap is { } most ? Math.Min(value, most) : value;

    public long All(long value) => AtMost(AtLeast(Round(value)));

    /// <summary>A floor or cap that is no constant would be lost in silence.</summary>
    private static long? FixedOf(BoundExpression? bound) => bound switch
    {
        null => null,
        Constant constant => constant.Value,
        _ => throw new ArgumentException("a floor or cap is a constant", nameof(bound)),
    };
}
