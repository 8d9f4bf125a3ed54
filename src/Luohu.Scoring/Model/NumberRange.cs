using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Model;

/// <summary>The static bounds of a number, in units of 10^-<paramref name="Scale"/>, both ends in.</summary>
/// <param name="Scale">Decimals.</param>
/// <param name="Minimum">Smallest value it can take.</param>
/// <param name="Maximum">Largest value it can take.</param>
internal readonly record struct NumberRange(int Scale, Int128 Minimum, Int128 Maximum)
{
    /// <summary>Most decimals of any number.</summary>
    public const int MaxScale = 9;

    private const long MostPoints = 1L << 62;

    public static NumberRange Of(long value, int scale) => new(scale, value, value);

    /// <summary>True when every value fits a 64-bit cell beside its marks.</summary>
    public bool Fits => Scale <= MaxScale && Minimum > Cell.None && Maximum < Cell.Open;

    /// <summary>True when the difference of any two values fits too, as a ledger tells it.</summary>
    public bool DifferencesFit => Fits && Minimum >= -MostPoints && Maximum <= MostPoints;

    public bool IsConstant => Minimum == Maximum;

    public NumberRange AtScale(int scale) => scale == Scale ? this : new(scale, Minimum * Power(scale - Scale), Maximum * Power(scale - Scale));

    public NumberRange Union(NumberRange other)
    {
        int scale = Math.Max(Scale, other.Scale);
        NumberRange a = AtScale(scale);
        NumberRange b = other.AtScale(scale);
        return new(scale, Int128.Min(a.Minimum, b.Minimum), Int128.Max(a.Maximum, b.Maximum));
    }

    private static Int128 Power(int digits) => ExactMath.Pow10(digits);
}
