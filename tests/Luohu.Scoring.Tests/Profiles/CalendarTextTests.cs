using System.Globalization;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class CalendarTextTests
{
    [Fact]
    public void Date_EveryDayOfTheCalendarWrittenOut_IsRead()
    {
        for (int day = 0; day <= DateOnly.MaxValue.DayNumber; day += 13)
        {
            string text = DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.Equal((CalendarText.Outcome.Read, (long)day), (CalendarText.Date(text.AsSpan(), out long read), read));
        }
    }

    [Theory]
    [InlineData("2015-02-29", CalendarText.Outcome.NotInCalendar)]
    [InlineData("2015-00-10", CalendarText.Outcome.NotInCalendar)]
    [InlineData("0000-01-01", CalendarText.Outcome.NotInCalendar)]
    [InlineData("2015-2-09", CalendarText.Outcome.OtherForm)]
    [InlineData("2015-02-0a", CalendarText.Outcome.OtherForm)]
    [InlineData("2015/02/01", CalendarText.Outcome.OtherForm)]
    [InlineData("2015-02-01 ", CalendarText.Outcome.OtherForm)]
    [InlineData("-015-02-01", CalendarText.Outcome.OtherForm)]
    [InlineData("", CalendarText.Outcome.OtherForm)]
    internal void Date_OtherTexts_AreTold(string text, CalendarText.Outcome outcome) => Assert.Equal(outcome, CalendarText.Date(text.AsSpan(), out _));

    [Theory]
    [InlineData("2016-12", CalendarText.Outcome.Read)]
    [InlineData("2016-13", CalendarText.Outcome.NotInCalendar)]
    [InlineData("2016-00", CalendarText.Outcome.NotInCalendar)]
    [InlineData("2016-1", CalendarText.Outcome.OtherForm)]
    [InlineData("201612", CalendarText.Outcome.OtherForm)]
    internal void Month_Texts_AreTold(string text, CalendarText.Outcome outcome) => Assert.Equal(outcome, CalendarText.Month(text.AsSpan(), out _));

    [Theory]
    [InlineData("2016-06-30T09:00:00+08:00")]
    [InlineData("2016-06-30T01:00Z")]
    [InlineData("2016-06-30t01:00:00.0000000z")]
    [InlineData("2016-06-29T21:30:00-03:30")]
    public void Time_OneInstantInManySpellings_IsOneCell(string text)
    {
        Assert.Equal(CalendarText.Outcome.Read, CalendarText.Time(text.AsSpan(), out long ticks));
        Assert.Equal(new DateTime(2016, 6, 30, 1, 0, 0).Ticks, ticks);
    }

    [Theory]
    [InlineData("2016-06-30T09:00:00", CalendarText.Outcome.OtherForm)]
    [InlineData("2016-06-30T09:00:00+8:00", CalendarText.Outcome.OtherForm)]
    [InlineData("2016-06-30T09:00:00+15:00", CalendarText.Outcome.OtherForm)]
    [InlineData("2016-06-30T09:00:00.Z", CalendarText.Outcome.OtherForm)]
    [InlineData("2016-06-30T09:00:00.12345678Z", CalendarText.Outcome.OtherForm)]
    [InlineData("2016-06-30T09:0:00Z", CalendarText.Outcome.OtherForm)]
    [InlineData("2016-06-30T09:60:00Z", CalendarText.Outcome.OtherForm)]
    [InlineData("2016-06-30T24:00:00Z", CalendarText.Outcome.NotInCalendar)]
    [InlineData("2016-06-30T23:59:60Z", CalendarText.Outcome.NotInCalendar)]
    [InlineData("2016-06-31T09:00:00Z", CalendarText.Outcome.NotInCalendar)]
    [InlineData("0001-01-01T00:00:00+08:00", CalendarText.Outcome.NotInCalendar)]
    [InlineData("9999-12-31T23:59:59-08:00", CalendarText.Outcome.NotInCalendar)]
    internal void Time_OtherTexts_AreTold(string text, CalendarText.Outcome outcome) => Assert.Equal(outcome, CalendarText.Time(text.AsSpan(), out _));
}
