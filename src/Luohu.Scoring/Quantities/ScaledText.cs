using System.Globalization;

namespace Luohu.Scoring.Quantities;

/// <summary>Scaled numbers as people write them, without trailing zeros.</summary>
internal static class ScaledText
{
    /// <summary><paramref name="value"/> / 10^<paramref name="scale"/>, such as <c>1.5</c>.</summary>
    public static string Format(long value, int scale) => ToDecimal(value, scale).ToString("0.#########", CultureInfo.InvariantCulture);

    /// <summary>The number as a decimal, exact for scales up to 9.</summary>
    public static decimal ToDecimal(long value, int scale) => (decimal)value / ExactMath.Pow10(scale);
}
