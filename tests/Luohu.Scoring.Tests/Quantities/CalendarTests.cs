using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Luohu.Scoring.Quantities;
using Calendar = Luohu.Scoring.Quantities.Calendar;

namespace Luohu.Scoring.Tests.Quantities;

public sealed class CalendarTests
{
    private static readonly Gen<int> AnyDay = Gen.OneOf(
        Gen.Choose(0, (int)Calendar.MaxDay),
        Gen.Choose((int)Day("2015-12-01"), (int)Day("2020-03-31")),
        Gen.Choose(0, 70),
        Gen.Choose((int)Calendar.MaxDay - 70, (int)Calendar.MaxDay),
        Gen.Choose(1, 2400).SelectMany(year => Gen.Elements("01-01", "01-31", "02-28", "02-29", "03-01", "12-31").Select(day => NearestDay(year, day))));

    [Theory]
    [InlineData("2015-01-31", 1, "2015-02-28")]
    [InlineData("2016-01-31", 1, "2016-02-29")]
    [InlineData("2016-02-29", 12, "2017-02-28")]
    [InlineData("2016-02-29", 48, "2020-02-29")]
    [InlineData("2015-12-31", 2, "2016-02-29")]
    [InlineData("2016-03-31", -1, "2016-02-29")]
    [InlineData("2016-01-15", -1, "2015-12-15")]
    [InlineData("2100-02-28", 12, "2101-02-28")]
    [InlineData("0001-01-31", -1, "0001-01-01")]
    [InlineData("0001-01-31", long.MinValue, "0001-01-01")]
    [InlineData("9999-12-30", 1, "9999-12-31")]
    [InlineData("9999-12-30", long.MaxValue, "9999-12-31")]
    [InlineData("9999-11-30", 1, "9999-12-30")]
    public void AddMonths_AtMonthEndsAndEndsOfTheCalendar_Clamps(string day, long months, string expected) =>
        Assert.Equal(expected, Text(Calendar.AddMonths(Day(day), months)));

    [Theory]
    [InlineData("2016-02-29", 1, "2017-02-28")]
    [InlineData("2016-02-29", -4, "2012-02-29")]
    [InlineData("2016-06-30", -5, "2011-06-30")]
    [InlineData("2016-06-30", long.MinValue, "0001-01-01")]
    [InlineData("2016-06-30", 9999, "9999-12-31")]
    public void AddYears_OfLeapDaysAndBeyond_Clamps(string day, long years, string expected) =>
        Assert.Equal(expected, Text(Calendar.AddYears(Day(day), years)));

    [Theory]
    [InlineData("2016-02-28", 1, "2016-02-29")]
    [InlineData("0001-01-01", -1, "0001-01-01")]
    [InlineData("9999-12-31", 1, "9999-12-31")]
    [InlineData("0001-01-01", long.MaxValue, "9999-12-31")]
    [InlineData("9999-12-31", long.MinValue, "0001-01-01")]
    public void AddDays_AtTheEndsOfTheCalendar_Saturates(string day, long days, string expected) =>
        Assert.Equal(expected, Text(Calendar.AddDays(Day(day), days)));

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(-1)]
    public void DayNumber_BeforeTheCalendar_IsItsFirstDay(long day)
    {
        Assert.Equal(Calendar.MinDay, Calendar.AddDays(day, 0));
        Assert.Equal(1, Calendar.YearOf(day));
        Assert.Equal(Calendar.MinMonth, Calendar.MonthOf(day));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(Calendar.MaxDay + 1)]
    public void DayNumber_AfterTheCalendar_IsItsLastDay(long day)
    {
        Assert.Equal(Calendar.MaxDay, Calendar.AddDays(day, 0));
        Assert.Equal(9999, Calendar.YearOf(day));
        Assert.Equal(Calendar.MaxMonth, Calendar.MonthOf(day));
    }

    // Complete on the anniversary; 29 Feb on 28 Feb in common years.
    [Theory]
    [InlineData("1980-06-30", "2016-06-29", 35)]
    [InlineData("1980-06-30", "2016-06-30", 36)]
    [InlineData("2000-02-29", "2018-02-27", 17)]
    [InlineData("2000-02-29", "2018-02-28", 18)]
    [InlineData("2000-02-29", "2020-02-28", 19)]
    [InlineData("2000-02-29", "2020-02-29", 20)]
    [InlineData("2000-02-28", "2016-02-28", 16)]
    [InlineData("2015-12-31", "2016-12-30", 0)]
    [InlineData("2016-06-30", "2016-06-30", 0)]
    [InlineData("2016-06-30", "2010-06-30", 0)]
    public void FullYears_AroundTheAnniversary_CompleteOnIt(string from, string to, long expected) =>
        Assert.Equal(expected, Calendar.FullYears(Day(from), Day(to)));

    [Theory]
    [InlineData("2015-01-31", "2015-02-27", 0)]
    [InlineData("2015-01-31", "2015-02-28", 1)]
    [InlineData("2016-01-31", "2016-02-28", 0)]
    [InlineData("2016-01-31", "2016-02-29", 1)]
    [InlineData("2015-01-31", "2015-03-30", 1)]
    [InlineData("2015-01-31", "2015-03-31", 2)]
    [InlineData("2015-03-31", "2015-02-28", 0)]
    [InlineData("0001-01-01", "9999-12-31", 119987)]
    public void FullMonths_AroundMonthEnds_CompleteOnTheSameOrLastDay(string from, string to, long expected) =>
        Assert.Equal(expected, Calendar.FullMonths(Day(from), Day(to)));

    [Theory]
    [InlineData("2016-02-28", "2016-03-01", 2)]
    [InlineData("2016-03-01", "2016-03-01", 0)]
    [InlineData("2016-03-02", "2016-03-01", 0)]
    public void FullDays_BetweenDates_AreTheNightsBetween(string from, string to, long expected) =>
        Assert.Equal(expected, Calendar.FullDays(Day(from), Day(to)));

    [Theory]
    [InlineData("2016-02-01", "2016-02-29")]
    [InlineData("2015-02-01", "2015-02-28")]
    [InlineData("2015-12-01", "2015-12-31")]
    [InlineData("0001-01-01", "0001-01-31")]
    [InlineData("9999-12-01", "9999-12-31")]
    public void FirstAndLastDayOf_Month_AreItsEnds(string first, string last)
    {
        long month = Calendar.MonthOf(Day(first));
        Assert.Equal(first, Text(Calendar.FirstDayOf(month)));
        Assert.Equal(last, Text(Calendar.LastDayOf(month)));
        Assert.Equal(new YearMonth(DateOnly.Parse(first, CultureInfo.InvariantCulture).Year, DateOnly.Parse(first, CultureInfo.InvariantCulture).Month).Number, month);
    }

    [Fact]
    public void MonthsAndYears_OutsideTheCalendar_Saturate()
    {
        Assert.Equal(Calendar.MinDay, Calendar.FirstDayOf(long.MinValue));
        Assert.Equal(Calendar.MinDay, Calendar.LastDayOf(Calendar.MinMonth - 1));
        Assert.Equal(Calendar.MaxDay, Calendar.FirstDayOf(Calendar.MaxMonth + 1));
        Assert.Equal(Calendar.MaxDay, Calendar.LastDayOf(long.MaxValue));
        Assert.Equal(Calendar.MinDay, Calendar.FirstDayOfYear(0));
        Assert.Equal(Calendar.MinDay, Calendar.LastDayOfYear(long.MinValue));
        Assert.Equal(Calendar.MaxDay, Calendar.FirstDayOfYear(long.MaxValue));
        Assert.Equal(Calendar.MaxDay, Calendar.LastDayOfYear(9999));
        Assert.Equal(1, Calendar.YearOfMonth(0));
        Assert.Equal(9999, Calendar.YearOfMonth(long.MaxValue));
    }

    [Fact]
    public void FirstAndLastDayOfYear_Year_AreItsEnds()
    {
        Assert.Equal("2016-01-01", Text(Calendar.FirstDayOfYear(2016)));
        Assert.Equal("2016-12-31", Text(Calendar.LastDayOfYear(2016)));
        Assert.Equal("0001-12-31", Text(Calendar.LastDayOfYear(1)));
        Assert.Equal(2016, Calendar.YearOfMonth(Calendar.MonthOf(Day("2016-12-31"))));
    }

    [Fact]
    public void AddMonths_AnyDayWithinTheCalendar_EqualsTheDateTypes() =>
        Properties.Hold(from day in AnyDay from months in Gen.Choose(-130_000, 130_000) select (day, months), c =>
        {
            DateOnly date = DateOnly.FromDayNumber(c.day);
            long target = (date.Year * 12) + date.Month - 1 + c.months;
            long expected = target < 12 ? Calendar.MinDay : target >= 120_000 ? Calendar.MaxDay : date.AddMonths(c.months).DayNumber;
            return Calendar.AddMonths(c.day, c.months) == expected;
        });

    [Fact]
    public void FullMonthsAndYears_AnyTwoDays_EqualTheAnniversariesMetOnAWalk() =>
        Properties.Hold(from start in AnyDay from length in Gen.Choose(-40, 2000) select (start, length), c =>
        {
            long end = Math.Min(c.start + c.length, Calendar.MaxDay);
            DateOnly from = DateOnly.FromDayNumber(c.start);
            int months = 0;
            int years = 0;
            for (int day = c.start + 1; day <= end; day++)
            {
                DateOnly date = DateOnly.FromDayNumber(day);
                bool isLastOfShorterMonth = date.Day == DateTime.DaysInMonth(date.Year, date.Month) && date.Day < from.Day;
                bool isAnniversary = date.Day == from.Day || isLastOfShorterMonth;
                months += isAnniversary ? 1 : 0;
                years += isAnniversary && date.Month == from.Month ? 1 : 0;
            }

            return Calendar.FullMonths(c.start, end) == months && Calendar.FullYears(c.start, end) == years
                && Calendar.FullDays(c.start, end) == Math.Max(0, end - c.start);
        });

    [Fact]
    public void AddYears_OfAllYearsCompleted_IsNotLaterThanTheDate() =>
        Properties.Hold(from a in AnyDay from b in AnyDay select (First: Math.Min(a, b), Last: Math.Max(a, b)), c =>
        {
            long years = Calendar.FullYears(c.First, c.Last);
            return Calendar.AddYears(c.First, years) <= c.Last
                && (Calendar.YearOf(c.First) + years == 9999 || Calendar.AddYears(c.First, years + 1) > c.Last);
        });

    private static long Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    private static string Text(long day) => DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int NearestDay(int year, string day)
    {
        int month = int.Parse(day.AsSpan(0, 2), CultureInfo.InvariantCulture);
        int wanted = int.Parse(day.AsSpan(3), CultureInfo.InvariantCulture);
        return new DateOnly(year, month, Math.Min(wanted, DateTime.DaysInMonth(year, month))).DayNumber;
    }
}
