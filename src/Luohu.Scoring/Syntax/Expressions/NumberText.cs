using System.Globalization;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Numbers as they are written: with all their decimals.</summary>
internal static class NumberText
{
    /// <summary><paramref name="value"/> / 10^<paramref name="scale"/>, without grouping or exponent.</summary>
    public static string Format(long value, int scale) => ValueOf(value, scale).ToString(CultureInfo.InvariantCulture);

    /// <summary>The number with exactly <paramref name="scale"/> decimals; exact, since a decimal holds 28 digits.</summary>
    public static decimal ValueOf(long value, int scale)
    {
        ulong magnitude = (ulong)Math.Abs(value);
        return new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), 0, value < 0, (byte)scale);
    }
}
