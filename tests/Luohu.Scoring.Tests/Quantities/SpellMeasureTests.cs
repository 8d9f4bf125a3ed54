using FsCheck.Fluent;
using Luohu.Scoring.Quantities;
using Calendar = Luohu.Scoring.Quantities.Calendar;

namespace Luohu.Scoring.Tests.Quantities;

public sealed class SpellMeasureTests
{
    // The end of a month is counted from the first day of the spell, and clamped to the month it falls in.
    [Theory]
    [InlineData("2015-01-31", 1, "2015-02-28")]
    [InlineData("2016-01-31", 1, "2016-02-29")]
    [InlineData("2015-01-31", 2, "2015-03-30")]
    [InlineData("2015-01-31", 3, "2015-04-30")]
    [InlineData("2015-01-30", 1, "2015-02-28")]
    [InlineData("2016-01-30", 1, "2016-02-29")]
    [InlineData("2016-01-29", 1, "2016-02-28")]
    [InlineData("2015-01-15", 1, "2015-02-14")]
    [InlineData("2015-01-01", 1, "2015-01-31")]
    [InlineData("2015-12-31", 12, "2016-12-30")]
    [InlineData("2016-02-29", 12, "2017-02-28")]
    [InlineData("2016-02-29", 48, "2020-02-28")]
    [InlineData("2015-01-15", 0, "2015-01-14")]
    [InlineData("9999-12-01", 1, "9999-12-31")]
    public void LastDayOfMonths_FromADay_IsClampedFromTheFirstDay(string first, long months, string last) =>
        Assert.Equal(Spells.Day(last), SpellLength.LastDayOfMonths(Spells.Day(first), months));

    [Theory]
    [InlineData("2015-01-31..2015-02-27", 0)]
    [InlineData("2015-01-31..2015-02-28", 1)]
    [InlineData("2016-01-31..2016-02-28", 0)]
    [InlineData("2016-01-31..2016-02-29", 1)]
    [InlineData("2015-01-15..2015-02-14", 1)]
    [InlineData("2015-02-01..2015-02-28", 1)]
    [InlineData("2015-01-01..2015-01-30", 0)]
    [InlineData("2015-01-01..2015-01-31", 1)]
    [InlineData("2015-01-01..2015-01-30 2015-03-01..2015-03-31", 1)]
    [InlineData("2015-01-01..2015-01-30 2015-03-01..2015-03-01", 1)]
    [InlineData("2015-01-01..2015-01-30 2015-03-01..2015-03-30", 2)]
    [InlineData("2016-06-30..2016-06-30", 0)]
    [InlineData("9999-12-01..9999-12-31", 1)]
    [InlineData("0001-01-01..9999-12-31", 119988)]
    [InlineData("2015-01-01..2015-01-10 2015-03-01..2015-03-10 2015-05-01..2015-05-09", 0)]
    [InlineData("2015-01-01..2015-01-10 2015-03-01..2015-03-10 2015-05-01..2015-05-10", 1)]
    [InlineData("2015-01-01..2015-02-10 2015-01-20..2015-02-28", 2)]
    [InlineData("", 0)]
    public void Months_OfDaySpells_ArePooledAfterAnniversaries(string spells, long expected) =>
        Assert.Equal(expected, SpellMeasure.Months(Spells.OfDays(spells)));

    [Theory]
    [InlineData("2010-01-01..2010-12-30", 0)]
    [InlineData("2010-01-01..2010-12-31", 1)]
    [InlineData("2010-01-01..2010-06-30 2012-01-01..2012-06-30", 1)]
    [InlineData("2010-01-01..2010-11-30 2012-01-01..2012-11-30", 1)]
    [InlineData("2010-06-16..2011-06-14", 0)]
    [InlineData("2010-06-16..2011-06-15", 1)]
    [InlineData("2008-02-29..2009-02-27", 0)]
    [InlineData("2008-02-29..2009-02-28", 1)]
    public void Years_OfSeveralSpells_AreTwelveMonthsOfAll(string spells, long expected) =>
        Assert.Equal(expected, SpellMeasure.Years(Spells.OfDays(spells)));

    [Fact]
    public void MonthCount_OfOverlappingMonths_CountsEachOnce()
    {
        SpellSet months = Spells.OfMonths("2015-01..2015-06 2015-06..2015-07 2016-01..2016-06");
        Assert.Equal(13, SpellMeasure.MonthCount(months));
        Assert.Equal(1, SpellMeasure.YearsOfMonths(months));
        Assert.Equal(212 + 182, SpellMeasure.Total(months, SpellUnit.Month).Days);
    }

    [Fact]
    public void Days_OfUnclippedOpenSpells_ThrowsAndDoesNotWrap() =>
        Assert.Throws<OverflowException>(() => SpellMeasure.Days(Spells.Set((0, Cell.Open))));

    [Fact]
    public void Months_OfAnySpell_EqualAWalkFromDayToDay() =>
        Properties.Hold(from day in Gen.Choose(0, Spells.Days) from length in Gen.Choose(0, 800) select (day, length), c =>
        {
            long first = Spells.Start + c.day;
            (long months, long left) = Spells.Walk(first, first + c.length);
            SpellLength length = SpellLength.OfDays(first, first + c.length);
            return length == new SpellLength(months, left, left > 0 ? 1 : 0, c.length + 1) && length.Months == months;
        });

    [Fact]
    public void Months_OfAnySet_EqualAWalkOfEachSpellPooled() =>
        Properties.Hold(Spells.Any, Spells.Shrink, spells =>
        {
            long expected = Spells.Pool(Spells.NormalForm(Spells.Covered(spells))).Months;
            return SpellMeasure.Months(Spells.Set(spells)) == expected && SpellMeasure.Years(Spells.Set(spells)) == expected / 12;
        });

    [Fact]
    public void Days_OfAnySet_AreTheDaysCovered() =>
        Properties.Hold(Spells.Any, Spells.Shrink, spells =>
            SpellMeasure.Days(Spells.Set(spells)) == Spells.Covered(spells).Cast<bool>().Count(day => day));

    [Fact]
    public void Days_OneSpellMore_AreNeverFewer() =>
        Properties.Hold(from spells in Spells.Any from more in Spells.Any select (spells, more), c =>
            SpellMeasure.Days(Spells.Set([.. c.spells, .. c.more])) >= SpellMeasure.Days(Spells.Set(c.spells)));

    [Fact]
    public void Months_SpellsInAnyOrder_AreTheSame() =>
        Properties.Hold(from spells in Spells.Any from shuffled in Gen.Shuffle(spells) select (spells, shuffled), c =>
            SpellMeasure.Months(Spells.Set(c.spells)) == SpellMeasure.Months(Spells.Set(c.shuffled)));

    [Fact]
    public void Months_SpellsSplitIntoHalves_AreTheSame() =>
        Properties.Hold(from spells in Spells.Any from cut in Gen.Choose(0, 1000) select (spells, cut), c =>
        {
            var halves = c.spells.SelectMany(s =>
            {
                long end = s.First + (c.cut % (s.Last - s.First + 1));
                return new[] { (end + 1, s.Last), (s.First, end) };
            });
            return SpellMeasure.Total(Spells.Set(halves), SpellUnit.Day) == SpellMeasure.Total(Spells.Set(c.spells), SpellUnit.Day);
        });

    [Fact]
    public void Months_OfAnyMonthsAsDays_AreTheMonthsCounted() =>
        Properties.Hold(Gen.ArrayOf(from first in Gen.Choose(0, 60) from length in Gen.Choose(0, 20) select (first, length), 4), c =>
        {
            SpellSet months = Spells.Set(c.Select(m => (24180L + m.first, 24180L + m.first + m.length)));
            var days = new SpellSet();
            SpellAlgebra.MonthsToDays(months, days);
            return SpellMeasure.Months(days) == SpellMeasure.MonthCount(months)
                && SpellMeasure.Total(months, SpellUnit.Month).Days == SpellMeasure.Days(days)
                && Calendar.MonthOf(days.FirstOf(0)) == months.FirstOf(0);
        });
}
