using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Quantities;

public sealed class YearMonthTests
{
    [Theory]
    [InlineData(1, 1, 12, "0001-01")]
    [InlineData(2016, 6, 24197, "2016-06")]
    [InlineData(9999, 12, 119999, "9999-12")]
    public void Number_OfAMonth_CountsMonthsFromYearZero(int year, int month, int number, string text)
    {
        var value = new YearMonth(year, month);
        Assert.Equal((number, year, month, text), (value.Number, value.Year, value.Month, value.ToString()));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10000, 1)]
    [InlineData(2016, 0)]
    [InlineData(2016, 13)]
    public void Constructor_NoSuchMonth_Throws(int year, int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearMonth(year, month));

    [Fact]
    public void Comparison_OfMonths_IsByTime()
    {
        var december = new YearMonth(2015, 12);
        YearMonth january = YearMonth.Of(new DateOnly(2016, 1, 31));
        Assert.True(december < january && january > december && december <= january && january >= december);
        Assert.True(december.CompareTo(january) < 0);
        Assert.Equal(new YearMonth(2016, 1), january);
    }
}
