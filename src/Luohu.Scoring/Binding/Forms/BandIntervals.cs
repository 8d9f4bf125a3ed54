using System.Globalization;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>Bands as whole steps of a quantity's own scale, both ends in, so that gaps and overlaps are found by whole numbers.</summary>
internal static class BandIntervals
{
    public static (Int128 Low, Int128 High) Of(BandSyntax band, NumberRange range)
    {
        Int128? low = band.Lower is { } lower ? FirstStep(lower, range.Scale) : null;
        Int128? high = band.Upper is { } upper ? LastStep(upper, range.Scale) : null;
        return (low ?? Int128.Min(range.Minimum, high ?? range.Minimum), high ?? Int128.Max(range.Maximum, low ?? range.Maximum));
    }

    /// <summary>That a quantity lies between two steps; only the ends that its range does not ensure are asked.</summary>
    public static BoundExpression ConditionOf(TextSpan span, Int128 low, Int128 high, BoundExpression amount)
    {
        NumberRange range = amount.Type.Range;
        BoundExpression End(ComparisonOperator op, Int128 at) =>
            new Comparison(span, op, amount, new Constant(span, amount.Type with { Range = new NumberRange(range.Scale, at, at) }, (long)at));
        return (low > range.Minimum, high < range.Maximum) switch
        {
            (true, true) when low == high => End(ComparisonOperator.Equal, low),
            (true, true) => new Logic(span, true, [End(ComparisonOperator.GreaterOrEqual, low), End(ComparisonOperator.LessOrEqual, high)]),
            (true, false) => End(ComparisonOperator.GreaterOrEqual, low),
            (false, true) => End(ComparisonOperator.LessOrEqual, high),
            _ => new Comparison(span, ComparisonOperator.Equal, amount, amount),
        };
    }

    public static string Show(Int128 steps, int scale) => scale > 0 && steps == (long)steps
        ? ScaledText.Format((long)steps, scale)
        : (steps / ExactMath.Pow10(scale)).ToString(CultureInfo.InvariantCulture);

    private static Int128 FirstStep(BandEnd end, int scale)
    {
        (Int128 steps, bool isExact) = Steps(end, scale);
        return isExact && end.IsInclusive ? steps : steps + 1;
    }

    private static Int128 LastStep(BandEnd end, int scale)
    {
        (Int128 steps, bool isExact) = Steps(end, scale);
        return isExact && !end.IsInclusive ? steps - 1 : steps;
    }

    /// <summary>The last step of the quantity's scale not above the end, and whether it is the end itself.</summary>
    private static (Int128 Steps, bool IsExact) Steps(BandEnd end, int scale)
    {
        if (end.Scale <= scale)
        {
            return ((Int128)end.Value * ExactMath.Pow10(scale - end.Scale), true);
        }

        long floor = ExactMath.Rescale(end.Value, end.Scale, scale, RoundingMode.Floor);
        return (floor, (Int128)floor * ExactMath.Pow10(end.Scale - scale) == end.Value);
    }
}
