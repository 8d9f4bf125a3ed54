using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Static bounds of what the generators build: wide is allowed, too narrow is not.</summary>
internal static class Bounds
{
    /// <summary>Generated numbers stay small enough for eighteen digits wherever they go.</summary>
    private const int MaxScale = 6;

    private static readonly Int128 Largest = 10_000_000;

    public static bool AreSmall(NumberRange range) =>
        range.Scale <= MaxScale && range.Minimum >= -Largest * Power(range.Scale) && range.Maximum <= Largest * Power(range.Scale);

    public static NumberRange Corners(NumberRange a, NumberRange b, int scale, Func<Int128, Int128, Int128> of)
    {
        Int128[] corners = [of(a.Minimum, b.Minimum), of(a.Minimum, b.Maximum), of(a.Maximum, b.Minimum), of(a.Maximum, b.Maximum)];
        return new(scale, corners.Min(), corners.Max());
    }

    public static NumberRange Negated(NumberRange a) => new(a.Scale, -a.Maximum, -a.Minimum);

    public static NumberRange Absolute(NumberRange a) =>
        new(a.Scale, a.Minimum > 0 ? a.Minimum : a.Maximum < 0 ? -a.Maximum : 0, Int128.Max(-a.Minimum, a.Maximum));

    public static NumberRange Larger(NumberRange a, NumberRange b) => new(a.Scale, Int128.Max(a.Minimum, b.Minimum), Int128.Max(a.Maximum, b.Maximum));

    public static NumberRange Smaller(NumberRange a, NumberRange b) => new(a.Scale, Int128.Min(a.Minimum, b.Minimum), Int128.Min(a.Maximum, b.Maximum));

    /// <summary>A quotient rounded somehow: at most one unit beyond the quotients of the ends. The denominator is never 0.</summary>
    public static NumberRange Quotient(NumberRange numerator, NumberRange denominator, int scale)
    {
        Int128 up = Power(scale + denominator.Scale);
        Int128 down = Power(numerator.Scale);
        NumberRange cut = Corners(numerator, denominator, scale, (n, d) => n * up / (d * down));
        return new(scale, cut.Minimum - 1, cut.Maximum + 1);
    }

    /// <summary>The sum of up to so many values, each of which may be missing.</summary>
    public static NumberRange Sum(NumberRange each, int most) => new(each.Scale, Int128.Min(0, each.Minimum * most), Int128.Max(0, each.Maximum * most));

    public static NumberRange WithZero(NumberRange range) => range.Union(NumberRange.Of(0, range.Scale));

    /// <summary>What rounding, floor and cap of a line leave of a range.</summary>
    public static NumberRange Staged(NumberRange raw, RoundingStage? rounding, NumberRange? floor, NumberRange? cap)
    {
        Int128 step = rounding is null || rounding.Digits >= raw.Scale ? 1 : Power(raw.Scale - rounding.Digits);
        Int128 Rounded(Int128 value) => ExactMath.RoundedQuotient(value, step, rounding?.Mode ?? default) * step;
        Int128 low = Int128.Min(cap?.Minimum ?? Int128.MaxValue, Int128.Max(floor?.Minimum ?? Int128.MinValue, Rounded(raw.Minimum)));
        Int128 high = Int128.Min(cap?.Maximum ?? Int128.MaxValue, Int128.Max(floor?.Maximum ?? Int128.MinValue, Rounded(raw.Maximum)));
        return new(raw.Scale, low, high);
    }

    private static Int128 Power(int digits) => digits <= ExactMath.MaxDigits ? ExactMath.Pow10(digits) : (Int128)ExactMath.Pow10(ExactMath.MaxDigits) * ExactMath.Pow10(digits - ExactMath.MaxDigits);
}
