using System.Numerics;

namespace Luohu.Scoring.Quantities;

/// <summary>
/// Exact arithmetic on scaled 64-bit integers. Scales and ranges are checked when a ruleset is loaded, so an
/// <see cref="OverflowException"/> here is a last line of defence: never a silently wrong number. Allocates nothing.
/// </summary>
internal static class ExactMath
{
    /// <summary>The most digits a power of ten may have in 64 bits.</summary>
    public const int MaxDigits = 18;

    /// <summary>10 to the power of <paramref name="digits"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is not from 0 to 18.</exception>
    public static long Pow10(int digits)
    {
        if (digits is < 0 or > MaxDigits)
        {
            throw new ArgumentOutOfRangeException(nameof(digits));
        }

        // A table read through a span allocates until the code is optimized; the digits are few.
        long power = 1;
        for (int i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>The fraction rounded once, to a whole number.</summary>
    /// <param name="numerator">Any number.</param>
    /// <param name="denominator">Any number but zero; the sign may stand here.</param>
    /// <param name="mode">How to round.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    /// <exception cref="OverflowException">The result has no 64 bits (only -2^63 / -1).</exception>
    public static long RoundedQuotient(long numerator, long denominator, RoundingMode mode) => Quotient(numerator, denominator, mode);

    /// <summary>The same for fractions whose parts (sums of fractions, shifted by digits) need more than 64 bits while the result does not.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    /// <exception cref="OverflowException">The result does not fit into 64 bits.</exception>
    public static long RoundedQuotient(Int128 numerator, Int128 denominator, RoundingMode mode) => checked((long)Quotient(numerator, denominator, mode));

    /// <summary>A number of <paramref name="fromScale"/> digits after the point as one of <paramref name="toScale"/> digits.</summary>
    /// <exception cref="OverflowException">The result does not fit into 64 bits.</exception>
    public static long Rescale(long value, int fromScale, int toScale, RoundingMode mode) =>
        toScale >= fromScale
            ? checked(value * Pow10(toScale - fromScale))
            : Quotient(value, Pow10(fromScale - toScale), mode);

    private static T Quotient<T>(T numerator, T denominator, RoundingMode mode)
        where T : IBinaryInteger<T>
    {
        T whole = numerator / denominator;
        T rest = numerator - (whole * denominator);
        if (T.IsZero(rest))
        {
            return whole;
        }

        // A rest means that the denominator is at least 2 in size, so neither step below can overflow.
        bool negative = T.IsNegative(rest) != T.IsNegative(denominator);
        bool away = mode switch
        {
            RoundingMode.HalfAwayFromZero => IsHalfOrMore(rest, denominator),
            RoundingMode.Floor => negative,
            RoundingMode.Ceiling => !negative,
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
        return away ? (negative ? whole - T.One : whole + T.One) : whole;
    }

    /// <summary>Compares with negative sizes, because the size of the least number does not fit.</summary>
    private static bool IsHalfOrMore<T>(T rest, T denominator)
        where T : IBinaryInteger<T>
    {
        T restSize = T.IsNegative(rest) ? rest : -rest;
        T denominatorSize = T.IsNegative(denominator) ? denominator : -denominator;
        return restSize <= denominatorSize - restSize;
    }
}
