using System.Globalization;
using System.Numerics;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>An exact fraction in lowest terms.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    /// <summary>The denominator less one, so that the default is zero.</summary>
    private readonly BigInteger _denominatorLessOne;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        _denominatorLessOne = (denominator / common) - 1;
    }

    public static Fraction Zero => default;

    public BigInteger Numerator { get; }

    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>A cell of so many decimals.</summary>
    public static Fraction OfCell(Int128 cell, int scale) => new((BigInteger)cell, BigInteger.Pow(10, scale));

    public static Fraction Min(Fraction a, Fraction b) => a < b ? a : b;

    public static Fraction Max(Fraction a, Fraction b) => a > b ? a : b;

    /// <summary>This number times 10 to the power of <paramref name="digits"/>.</summary>
    public Fraction Shifted(int digits) => digits < 0 ? this / Shifted(Of(1), -digits) : Shifted(this, digits);

    /// <summary>Rounded to so many decimals.</summary>
    public Fraction Rounded(int digits, RoundingMode mode) => Of(Shifted(digits).Whole(mode)).Shifted(-digits);

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    public static Fraction Of(BigInteger whole) => new(whole, 1);

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a) => new(-a.Numerator, a.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    private static Fraction Shifted(Fraction a, int digits) => a * Of(BigInteger.Pow(10, digits));

    /// <summary>The whole number below, above, or nearest with a half away from zero.</summary>
    private BigInteger Whole(RoundingMode mode) => mode switch
    {
        RoundingMode.Floor => FloorOf(this),
        RoundingMode.Ceiling => -FloorOf(-this),
        _ when this < Zero => -FloorOf(-this + new Fraction(1, 2)),
        _ => FloorOf(this + new Fraction(1, 2)),
    };

    private static BigInteger FloorOf(Fraction a)
    {
        BigInteger toZero = BigInteger.Divide(a.Numerator, a.Denominator);
        return Of(toZero) > a ? toZero - 1 : toZero;
    }
}
