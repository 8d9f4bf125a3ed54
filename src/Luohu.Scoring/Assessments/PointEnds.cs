using Luohu.Scoring.Model;

namespace Luohu.Scoring.Assessments;

/// <summary>Which ends of a quantity made of points no rule limits: see <see cref="OpenEnds"/>.</summary>
internal sealed class PointEnds(BoundRuleset ruleset, OpenEnds lines)
{
    public static bool IsRanged(BoundExpression expression) => BoundTree.All(expression).Any(n => n is PointsOf);

    public bool IsLowOpen(BoundExpression expression, long low, long high) => low != high && Of(expression).Low;

    public bool IsHighOpen(BoundExpression expression, long low, long high) => low != high && Of(expression).High;

    private (bool Low, bool High) Of(BoundExpression expression) => expression switch
    {
        PointsOf e => OfLine(ruleset.Lines.First(l => string.Equals(l.Id, e.LineId, StringComparison.Ordinal))),
        Constant => (false, false),
        Rescaled e => Of(e.Operand),
        Negation e => Flip(Of(e.Operand)),
        Arithmetic { Operator: ArithmeticOperator.Add } e => Both(Of(e.Left), Of(e.Right)),
        Arithmetic { Operator: ArithmeticOperator.Subtract } e => Both(Of(e.Left), Flip(Of(e.Right))),
        Arithmetic { Right: Constant factor } e => Times(Of(e.Left), factor),
        Arithmetic { Left: Constant factor } e => Times(Of(e.Right), factor),
        _ => (true, true),
    };

    private (bool Low, bool High) OfLine(BoundLine line) => (lines.IsLowOpen(line), lines.IsHighOpen(line));

    private static (bool Low, bool High) Flip((bool Low, bool High) ends) => (ends.High, ends.Low);

    private static (bool Low, bool High) Both((bool Low, bool High) a, (bool Low, bool High) b) => (a.Low || b.Low, a.High || b.High);

    private static (bool Low, bool High) Times((bool Low, bool High) ends, Constant factor) => factor.Value < 0 ? Flip(ends) : ends;
}
