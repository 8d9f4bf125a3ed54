using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Quantities;

public sealed class ExactMathTests
{
    private static readonly RoundingMode[] Modes = Enum.GetValues<RoundingMode>();

    [Fact]
    public void Pow10_EveryDigit_IsTenTimesTheOneBefore()
    {
        long expected = 1;
        for (int digits = 0; digits <= ExactMath.MaxDigits; digits++)
        {
            Assert.Equal(expected, ExactMath.Pow10(digits));
            expected = unchecked(expected * 10);
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(19)]
    public void Pow10_OutsideItsRange_Throws(int digits) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactMath.Pow10(digits));

    // 2.625 to two digits: 2625 / 10.
    [Theory]
    [InlineData(2625, 10, 263, 262, 263)]
    [InlineData(-2625, 10, -263, -263, -262)]
    [InlineData(2625, -10, -263, -263, -262)]
    [InlineData(-2625, -10, 263, 262, 263)]
    [InlineData(-1, 2, -1, -1, 0)]
    [InlineData(1, 2, 1, 0, 1)]
    [InlineData(1, 3, 0, 0, 1)]
    [InlineData(2, 3, 1, 0, 1)]
    [InlineData(-1, 3, 0, -1, 0)]
    [InlineData(-2, 3, -1, -1, 0)]
    [InlineData(6, 3, 2, 2, 2)]
    [InlineData(-6, 3, -2, -2, -2)]
    [InlineData(0, -7, 0, 0, 0)]
    public void RoundedQuotient_NearAHalf_RoundsAsTheModeSays(long numerator, long denominator, long half, long floor, long ceiling)
    {
        Assert.Equal(half, ExactMath.RoundedQuotient(numerator, denominator, RoundingMode.HalfAwayFromZero));
        Assert.Equal(floor, ExactMath.RoundedQuotient(numerator, denominator, RoundingMode.Floor));
        Assert.Equal(ceiling, ExactMath.RoundedQuotient(numerator, denominator, RoundingMode.Ceiling));
    }

    [Theory]
    [InlineData(long.MaxValue, long.MinValue, -1, -1, 0)]
    [InlineData(long.MinValue, long.MaxValue, -1, -2, -1)]
    [InlineData(1, long.MinValue, 0, -1, 0)]
    [InlineData(long.MinValue, 2, long.MinValue / 2, long.MinValue / 2, long.MinValue / 2)]
    [InlineData(4611686018427387904, long.MinValue, -1, -1, 0)]
    public void RoundedQuotient_AtTheEndsOfTheRange_IsExact(long numerator, long denominator, long half, long floor, long ceiling) =>
        RoundedQuotient_NearAHalf_RoundsAsTheModeSays(numerator, denominator, half, floor, ceiling);

    [Fact]
    public void RoundedQuotient_ByZero_Throws()
    {
        Assert.Throws<DivideByZeroException>(() => ExactMath.RoundedQuotient(1L, 0L, RoundingMode.Floor));
        Assert.Throws<DivideByZeroException>(() => ExactMath.RoundedQuotient((Int128)1, 0, RoundingMode.Floor));
    }

    [Fact]
    public void RoundedQuotient_ResultTooLarge_ThrowsAndDoesNotWrap()
    {
        Assert.Throws<OverflowException>(() => ExactMath.RoundedQuotient(long.MinValue, -1L, RoundingMode.Floor));
        Assert.Throws<OverflowException>(() => ExactMath.RoundedQuotient((Int128)long.MaxValue * 3, 2, RoundingMode.Floor));
        Assert.Throws<OverflowException>(() => ExactMath.RoundedQuotient(((Int128)long.MaxValue * 2) + 1, 2, RoundingMode.HalfAwayFromZero));
    }

    [Fact]
    public void RoundedQuotient_UnknownMode_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactMath.RoundedQuotient(1L, 2L, (RoundingMode)9));

    [Fact]
    public void RoundedQuotient_AnyFraction_EqualsTheFractionOfUnboundedNumbers()
    {
        Gen<(long N, long D, RoundingMode Mode)> cases =
            from n in Properties.AnyLong
            from d in Properties.AnyLong.Where(d => d != 0)
            from mode in Gen.Elements(Modes)
            where !(n == long.MinValue && d == -1)
            select (n, d, mode);
        Properties.Hold(cases, c => ExactMath.RoundedQuotient(c.N, c.D, c.Mode) == Reference(c.N, c.D, c.Mode));
    }

    [Fact]
    public void RoundedQuotient_AnyWideFraction_EqualsTheFractionOfUnboundedNumbersOrThrows()
    {
        Gen<(long A, long B, long D, RoundingMode Mode)> cases =
            from a in Properties.AnyLong
            from b in Properties.AnyLong
            from d in Properties.AnyLong.Where(d => d != 0)
            from mode in Gen.Elements(Modes)
            select (a, b, d, mode);
        Properties.Hold(cases, c => EqualsOrThrows(
            () => ExactMath.RoundedQuotient((Int128)c.A * c.B, c.D, c.Mode), Reference((BigInteger)c.A * c.B, c.D, c.Mode)));
    }

    [Theory]
    [InlineData(2625, 3, 2, 263)]
    [InlineData(-2625, 3, 2, -263)]
    [InlineData(2625, 3, 3, 2625)]
    [InlineData(2625, 3, 5, 262500)]
    [InlineData(-2625, 3, 0, -3)]
    public void Rescale_FewerOrMoreDigits_RoundsOrAddsZeros(long value, int from, int to, long expected) =>
        Assert.Equal(expected, ExactMath.Rescale(value, from, to, RoundingMode.HalfAwayFromZero));

    [Fact]
    public void Rescale_ResultTooLarge_Throws() =>
        Assert.Throws<OverflowException>(() => ExactMath.Rescale(long.MaxValue / 10 + 1, 0, 1, RoundingMode.Floor));

    [Fact]
    public void Rescale_AnyNumber_EqualsTheFractionOfUnboundedNumbersOrThrows()
    {
        Gen<(long Value, int From, int To, RoundingMode Mode)> cases =
            from value in Properties.AnyLong
            from scaleBefore in Gen.Choose(0, 18)
            from scaleAfter in Gen.Choose(0, 18)
            from mode in Gen.Elements(Modes)
            select (value, scaleBefore, scaleAfter, mode);
        Properties.Hold(cases, c => EqualsOrThrows(
            () => ExactMath.Rescale(c.Value, c.From, c.To, c.Mode),
            Reference(c.Value * BigInteger.Pow(10, c.To), BigInteger.Pow(10, c.From), c.Mode)));
    }

    [Fact]
    public void RoundedQuotient_Called_AllocatesNothing()
    {
        long sum = Work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        sum += Work();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, sum);

        static long Work()
        {
            long sum = 0;
            for (int i = 1; i < 100; i++)
            {
                sum += ExactMath.RoundedQuotient(i * 7L, -3L, RoundingMode.Floor);
                sum += ExactMath.RoundedQuotient((Int128)i * long.MaxValue, 1_000_000, RoundingMode.HalfAwayFromZero);
                sum += ExactMath.Rescale(i, 2, 1, RoundingMode.Ceiling);
            }

            return sum;
        }
    }

    private static bool EqualsOrThrows(Func<long> actual, BigInteger expected)
    {
        if (expected >= long.MinValue && expected <= long.MaxValue)
        {
            return actual() == expected;
        }

        Assert.Throws<OverflowException>(() => actual());
        return true;
    }

    private static BigInteger Reference(BigInteger numerator, BigInteger denominator, RoundingMode mode) => mode switch
    {
        RoundingMode.Floor => Floor(numerator, denominator),
        RoundingMode.Ceiling => -Floor(-numerator, denominator),
        _ => numerator.Sign * denominator.Sign * Floor((2 * BigInteger.Abs(numerator)) + BigInteger.Abs(denominator), 2 * BigInteger.Abs(denominator)),
    };

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        BigInteger positive = BigInteger.Abs(denominator);
        BigInteger signed = denominator.Sign * numerator;
        BigInteger rest = ((signed % positive) + positive) % positive;
        return (signed - rest) / positive;
    }
}
