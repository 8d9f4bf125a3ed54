using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;
using static Luohu.Scoring.Tests.Planning.PlanKit;

namespace Luohu.Scoring.Tests.Planning;

public sealed class SpellDurationTests
{
    [Theory]
    [InlineData("2016-02-29", "2017-02-27", 11)]
    [InlineData("2016-02-29", "2017-02-28", 12)]
    [InlineData("2016-02-29", "2020-02-28", 48)]
    [InlineData("2019-01-31", "2019-02-27", 0)]
    [InlineData("2019-01-31", "2019-02-28", 1)]
    [InlineData("2020-01-31", "2020-02-28", 0)]
    [InlineData("2020-01-31", "2020-02-29", 1)]
    [InlineData("2020-01-30", "2020-02-29", 1)]
    [InlineData("2019-01-01", "2019-01-30", 0)]
    public void Months_OfOneSpell_CompleteOnTheAnniversary(string from, string to, long expected)
    {
        Assert.Equal(expected, Measure(Unit.Months, Spell(Day(from), Day(to))));
    }

    [Fact]
    public void Months_OfTwoSpellsApart_PoolTheDaysLeftOver() =>
        Assert.Equal(1, Measure(Unit.Months, Spell(Day("2019-01-01"), Day("2019-01-20")), Spell(Day("2019-03-01"), Day("2019-03-10"))));

    [Fact]
    public void Months_OfSpellsThatOverlapOrTouch_AreThoseOfOne() =>
        Assert.Equal(2, Measure(Unit.Months, Spell(Day("2019-01-15"), Day("2019-02-20")), Spell(Day("2019-02-21"), Day("2019-03-14")), Spell(Day("2019-01-20"), Day("2019-01-25"))));

    [Fact]
    public void Days_OfASpellThatStillRuns_EndWithTheAsOfDate() =>
        Assert.Equal(30, Measure(Unit.Days, [("日起", Day("2020-06-01").DayNumber), ("日止", Cell.Open)]));

    [Fact]
    public void Days_OfASpellThatBeginsLater_AreNone() =>
        Assert.Equal(0, Measure(Unit.Days, Spell(Day("2020-07-01"), Day("2020-12-31"))));

    [Fact]
    public void Years_OfSeveralSpells_AreWholeDozensOfTheirMonths() =>
        Assert.Equal(1, Measure(Unit.Years, Spell(Day("2017-01-01"), Day("2017-06-30")), Spell(Day("2018-01-01"), Day("2018-06-30"))));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static long Measure(Unit unit, params (string, long)[][] spells)
    {
        PlanKit kit = new PlanKit().With("日段", spells);
        BoundType type = BoundType.Number(unit, new(0, 0, 10_000));
        kit.Run(Item("甲", new DurationOf(new TextSpan(0, 0), type, kit.Records("日段"), unit)));
        Assert.Equal(LineState.Exact, kit["甲"].State);
        return kit["甲"].Counted;
    }
}
