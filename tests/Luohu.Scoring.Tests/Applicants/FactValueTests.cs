using System.Globalization;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Applicants;

public sealed class FactValueTests
{
    [Fact]
    public void Conversion_OfPlainValues_IsTheValueOfThatForm()
    {
        Dictionary<string, FactValue> declared = new()
        {
            ["是否"] = true,
            ["整数"] = 7,
            ["长整数"] = 7L,
            ["小数"] = 7.50m,
            ["文字"] = "七",
            ["日期"] = new DateOnly(2016, 6, 30),
            ["月份"] = new YearMonth(2016, 6),
            ["时间"] = new DateTimeOffset(2016, 6, 30, 8, 0, 0, TimeSpan.FromHours(8)),
        };
        Assert.Equal(FactValue.Of(true), declared["是否"]);
        Assert.Equal(FactValue.OfScaled(7, 0), declared["整数"]);
        Assert.Equal(FactValue.OfScaled(7, 0), declared["长整数"]);
        Assert.Equal(FactValue.OfScaled(75, 1), declared["小数"]);
        Assert.Equal(FactValue.Form.Text, declared["文字"].Is);
        Assert.Equal(new DateOnly(2016, 6, 30).DayNumber, declared["日期"].Number);
        Assert.Equal(FactValue.OfMonth((2016 * 12) + 5), declared["月份"]);
        Assert.Equal(FactValue.Of(new DateTimeOffset(2016, 6, 30, 0, 0, 0, TimeSpan.Zero)), declared["时间"]);
    }

    [Fact]
    public void Conversion_OfNull_IsNotKnown()
    {
        FactValue[] values = [(bool?)null, (int?)null, (long?)null, (decimal?)null, (string?)null, (DateOnly?)null, (YearMonth?)null, (DateTimeOffset?)null];
        Assert.All(values, v => Assert.Equal(FactValue.NotKnown, v));
    }

    [Fact]
    public void None_AndNotKnown_AreDifferent() => Assert.NotEqual(FactValue.None, FactValue.NotKnown);

    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("-0.00", 0, 0)]
    [InlineData("1.500", 15, 1)]
    [InlineData("100", 100, 0)]
    [InlineData("-2.25", -225, 2)]
    [InlineData("0.000000001", 1, 9)]
    [InlineData("0.000000000000000001", 1, 18)]
    [InlineData("9223372036854775805", 9223372036854775805, 0)]
    public void Of_ADecimal_IsExactWithoutTrailingZeros(string text, long number, int scale) =>
        Assert.Equal(FactValue.OfScaled(number, scale), FactValue.Of(decimal.Parse(text, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("0.3333333333333333333333333333")]
    [InlineData("0.5000000000000000000000000001")]
    [InlineData("-0.5000000000000000000000000001")]
    [InlineData("123456.00000000000000001")]
    [InlineData("0.9999999999999999999999999999")]
    public void Of_ADecimalThatDoesNotFit_KeepsTooManyDecimals(string text)
    {
        decimal value = decimal.Parse(text, CultureInfo.InvariantCulture);
        FactValue actual = FactValue.Of(value);
        Assert.True(actual.Scale > 9);
        Assert.NotEqual(0, actual.Number % 10);
        Assert.Equal(Math.Sign(value), Math.Sign(actual.Number));
    }

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("12345678901234567.12345")]
    public void Of_ADecimalTooLarge_IsLargerThanAnyFactAllows(string text)
    {
        decimal value = decimal.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(FactValue.OfScaled((long.MaxValue - 1) * Math.Sign(value), 0), FactValue.Of(value));
    }

    [Fact]
    public void ToString_OfAnyForm_TellsKindAndContent()
    {
        Assert.Equal("NotKnown", FactValue.NotKnown.ToString());
        Assert.Equal("None", FactValue.None.ToString());
        Assert.Equal("Number -225E-2", FactValue.Of(-2.25m).ToString());
        Assert.Equal("Text 东莞", FactValue.Of("东莞").ToString());
    }
}
