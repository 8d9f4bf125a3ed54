using System.Globalization;
using System.Numerics;
using System.Text;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class JsonNumberTests
{
    private const long TooLarge = long.MaxValue - 1;

    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("-0.00e5", 0, 0)]
    [InlineData("12", 12, 0)]
    [InlineData("-12.50", -125, 1)]
    [InlineData("1200", 1200, 0)]
    [InlineData("1.20e2", 120, 0)]
    [InlineData("0.005", 5, 3)]
    [InlineData("12E-1", 12, 1)]
    [InlineData("1e+17", 100_000_000_000_000_000, 0)]
    [InlineData("999999999999999999", 999_999_999_999_999_999, 0)]
    [InlineData("1000000000000000000", TooLarge, 0)]
    [InlineData("-1e18", -TooLarge, 0)]
    [InlineData("1e999999999999", TooLarge, 0)]
    [InlineData("12345678901234567.25", TooLarge, 0)]
    [InlineData("0.1234567890123456789", 123_456_789_012_345_678, 18)]
    [InlineData("1.0000000000000000001", 1, 0, true)]
    [InlineData("1e-999999999999", 1, 18)]
    public void Parse_Number_IsExactOrSurelyRefused(string token, long number, int scale, bool hasTooManyDecimals = false)
    {
        FactValue value = JsonNumber.Parse(Encoding.ASCII.GetBytes(token));

        if (hasTooManyDecimals)
        {
            Assert.True(value.Scale > 9, $"{value}");
        }
        else
        {
            Assert.Equal((number, scale), (value.Number, value.Scale));
        }
    }

    [Fact]
    public void Parse_AnyNumber_EqualsTheDecimalOrIsRefused()
    {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++)
        {
            decimal number = new(random.Next(), random.Next(random.Next(2) == 0 ? 1 : int.MaxValue), 0, random.Next(2) == 0, (byte)random.Next(20));
            FactValue value = JsonNumber.Parse(Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));

            bool isRefused = Math.Abs(value.Number) == TooLarge || value.Scale > 9;
            BigInteger exact = new BigInteger(number) * BigInteger.Pow(10, 28);
            decimal rest = number - decimal.Truncate(number);
            exact += new BigInteger(rest * 1e28m);
            Assert.True(isRefused || new BigInteger(value.Number) * BigInteger.Pow(10, 28 - value.Scale) == exact, $"{number}: {value}");
            Assert.True(!isRefused || number.Scale > 9 || Math.Abs(number) >= 1e9m, $"{number}: {value}");
        }
    }
}
