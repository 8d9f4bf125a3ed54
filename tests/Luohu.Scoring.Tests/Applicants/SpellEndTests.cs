using Luohu.Scoring.Applicants;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Applicants;

public sealed class SpellEndTests
{
    private static readonly DateOnly Day = new(2016, 6, 30);
    private static readonly YearMonth Month = new(2016, 6);

    [Fact]
    public void Default_OfASpellEnd_IsStillRunning()
    {
        Employment employment = new() { From = Day };
        Assert.True(employment.To.IsRunning);
        Assert.Equal(SpellEnd.Running, employment.To);
        Assert.Equal(FactValue.None, employment.To.Value);
        Assert.True(new SocialInsurance().To.IsRunning);
        Assert.Equal(FactValue.None, MonthSpellEnd.Running.Value);
    }

    [Fact]
    public void Unknown_OfASpellEnd_IsNeitherRunningNorADate()
    {
        Assert.False(SpellEnd.Unknown.IsRunning);
        Assert.Null(SpellEnd.Unknown.Date);
        Assert.NotEqual(SpellEnd.Running, SpellEnd.Unknown);
        Assert.Equal(FactValue.NotKnown, SpellEnd.Unknown.Value);
        Assert.False(MonthSpellEnd.Unknown.IsRunning);
        Assert.NotEqual(MonthSpellEnd.Running, MonthSpellEnd.Unknown);
        Assert.Equal(FactValue.NotKnown, MonthSpellEnd.Unknown.Value);
    }

    [Fact]
    public void Conversion_OfADateOrMonth_IsThatEnd()
    {
        SpellEnd day = Day;
        MonthSpellEnd month = Month;
        Assert.Equal((Day, false, FactValue.Of(Day)), (day.Date!.Value, day.IsRunning, day.Value));
        Assert.Equal((Month, false, FactValue.Of(Month)), (month.Month!.Value, month.IsRunning, month.Value));
    }

    [Fact]
    public void From_Null_IsStillRunning()
    {
        Assert.Equal(SpellEnd.Running, SpellEnd.FromDateOnly(null));
        Assert.Equal(MonthSpellEnd.Running, MonthSpellEnd.FromYearMonth(null));
    }

    [Fact]
    public void ToString_OfEveryState_IsInvariant()
    {
        Assert.Equal(["running", "unknown", "2016-06-30"], [$"{SpellEnd.Running}", $"{SpellEnd.Unknown}", $"{(SpellEnd)Day}"]);
        Assert.Equal(["running", "unknown", "2016-06"], [$"{MonthSpellEnd.Running}", $"{MonthSpellEnd.Unknown}", $"{(MonthSpellEnd)Month}"]);
    }
}
