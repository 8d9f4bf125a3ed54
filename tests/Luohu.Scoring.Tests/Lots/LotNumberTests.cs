using System.Globalization;
using System.Numerics;
using Luohu.Scoring.Lots;

namespace Luohu.Scoring.Tests.Lots;

public sealed class LotNumberTests
{
    private static readonly LotSeed Seed = LotSeed.Parse("the order of numbers");

    [Fact]
    public void CompareTo_ManyNumbers_IsTheOrderOfTheWholeNumber()
    {
        LotNumber[] numbers = [.. Enumerable.Range(0, 300).Select(i => Seed.NumberOf(i.ToString(CultureInfo.InvariantCulture)))];
        Assert.Equal(numbers.OrderBy(Whole), numbers.Order());
        Assert.Equal(numbers.Select(n => n.ToString()).Order(StringComparer.Ordinal), numbers.Order().Select(n => n.ToString()));
    }

    [Theory]
    [InlineData(0, 31, -1)]
    [InlineData(0, 15, -1)]
    [InlineData(15, 16, -1)]
    [InlineData(16, 15, 1)]
    [InlineData(31, 0, 1)]
    [InlineData(7, 7, 0)]
    public void CompareTo_OneByteSet_TheEarlierByteCountsMore(int zeroBefore, int otherZeroBefore, int expected)
    {
        LotNumber number = WithByte(zeroBefore);
        LotNumber other = WithByte(otherZeroBefore);
        Assert.Equal(-expected, Math.Sign(number.CompareTo(other)));
        Assert.Equal((expected > 0, expected >= 0, expected < 0, expected <= 0, expected == 0), (number < other, number <= other, number > other, number >= other, number == other));
        Assert.Equal(expected == 0, number.Equals((object)other));
        Assert.Equal(expected != 0, number != other);
    }

    [Fact]
    public void ToString_LeadingZeros_AreWritten() => Assert.Equal(new string('0', 62) + "01", WithByte(31).ToString());

    [Fact]
    public void GetHashCode_TheSameNumber_IsTheSame() => Assert.Equal(WithByte(5).GetHashCode(), WithByte(5).GetHashCode());

    private static BigInteger Whole(LotNumber number) => BigInteger.Parse("0" + number, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static LotNumber WithByte(int index)
    {
        byte[] bytes = new byte[32];
        bytes[index] = 1;
        return LotNumber.FromBigEndian(bytes);
    }
}
