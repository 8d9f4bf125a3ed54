using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Tests.Quantities;

public sealed class SpellRunsTests
{
    private static readonly Gen<SpellGap> AnyGap = Gen.OneOf(
        Gen.Constant(SpellGap.Nothing),
        Gen.Choose(0, 90).Select(days => new SpellGap(days, SpellUnit.Day)),
        Gen.Choose(0, 4).Select(months => new SpellGap(months, SpellUnit.Month)));

    // From 31 January the tolerated month ends on 28 February, whatever its length in days.
    [Theory]
    [InlineData("2015-01-30", "2015-03-01", "1 months", true)]
    [InlineData("2015-01-30", "2015-03-02", "1 months", false)]
    [InlineData("2015-01-14", "2015-02-15", "1 months", true)]
    [InlineData("2015-01-14", "2015-02-16", "1 months", false)]
    [InlineData("2015-01-01", "2015-01-02", "0 months", true)]
    [InlineData("2015-01-01", "2015-01-03", "0 months", false)]
    [InlineData("2015-01-01", "2015-01-03", "1 days", true)]
    [InlineData("2015-01-01", "2015-01-04", "1 days", false)]
    public void Tolerates_GapOfDays_UpToTheLengthAndNotADayMore(string last, string next, string gap, bool expected) =>
        Assert.Equal(expected, Gap(gap).Tolerates(Spells.Day(last), Spells.Day(next), SpellUnit.Day));

    [Theory]
    [InlineData("2015-01", "2015-02", "0 months", true)]
    [InlineData("2015-01", "2015-05", "3 months", true)]
    [InlineData("2015-01", "2015-06", "3 months", false)]
    [InlineData("2015-01", "2015-03", "28 days", true)]
    [InlineData("2015-01", "2015-03", "27 days", false)]
    [InlineData("2015-01", "2015-02", "0 days", true)]
    public void Tolerates_GapOfMonths_UpToTheLengthAndNotAMonthMore(string last, string next, string gap, bool expected) =>
        Assert.Equal(expected, Gap(gap).Tolerates(Spells.Month(last), Spells.Month(next), SpellUnit.Month));

    [Theory]
    [InlineData(0, "2014-01..2014-05")]
    [InlineData(2, "2014-01..2014-05")]
    [InlineData(3, "2014-01..2014-05 2014-09..2014-12")]
    [InlineData(11, "2012-01..2012-04 2013-01..2013-02 2014-01..2014-05 2014-09..2014-12")]
    public void Longest_OfMonths_JoinsOverGapsAndLeavesThemOut(long tolerated, string expected)
    {
        SpellSet months = Spells.OfMonths("2014-09..2014-12 2012-01..2012-04 2013-01..2013-02 2014-01..2014-05");
        SpellSet run = Longest(months, SpellUnit.Month, new SpellGap(tolerated, SpellUnit.Month), SpellUnit.Month);
        Assert.Equal(Spells.List(Spells.OfMonths(expected)), Spells.List(run));
    }

    [Fact]
    public void Longest_OfEqualRuns_IsTheEarliest()
    {
        SpellSet run = Longest(Spells.OfMonths("2014-03..2014-04 2012-01..2012-02"), SpellUnit.Month, SpellGap.Nothing, SpellUnit.Month);
        Assert.Equal(Spells.List(Spells.OfMonths("2012-01..2012-02")), Spells.List(run));
    }

    // 59 days that are two months against 60 days that are one month and 29 days.
    [Theory]
    [InlineData(true, "2015-01-01..2015-02-28")]
    [InlineData(false, "2015-07-03..2015-08-31")]
    public void Longest_MoreMonthsOrMoreDays_ByTheMeasureAskedFor(bool inMonths, string expected)
    {
        SpellUnit measure = inMonths ? SpellUnit.Month : SpellUnit.Day;
        SpellSet run = Longest(Spells.OfDays("2015-01-01..2015-02-28 2015-07-03..2015-08-31"), SpellUnit.Day, SpellGap.Nothing, measure);
        Assert.Equal(Spells.List(Spells.OfDays(expected)), Spells.List(run));
    }

    [Fact]
    public void Runs_OfNothing_AreEmpty()
    {
        Assert.Equal(0, Longest(new SpellSet(), SpellUnit.Day, SpellGap.Nothing, SpellUnit.Day).Count);
        Assert.Equal(0, Current(new SpellSet(), SpellUnit.Month, 700_000, new SpellGap(9, SpellUnit.Month)).Count);
    }

    [Theory]
    [InlineData("2016-06-01..2016-06-30", "0 days", "2016-06-01..2016-06-30")]
    [InlineData("2016-06-01..2016-06-29", "0 days", "")]
    [InlineData("2016-06-01..2016-06-29", "1 days", "2016-06-01..2016-06-29")]
    [InlineData("2016-06-01..2016-06-28", "1 days", "")]
    [InlineData("2016-01-01..2016-05-30", "1 months", "2016-01-01..2016-05-30")]
    [InlineData("2016-01-01..2016-05-29", "1 months", "")]
    [InlineData("2016-06-01..2017-06-30", "0 days", "2016-06-01..2016-06-30")]
    [InlineData("2016-06-30..2016-06-30 2016-07-01..2016-07-31", "0 days", "2016-06-30..2016-06-30")]
    [InlineData("2016-07-01..2016-07-31", "9 months", "")]
    [InlineData("2015-01-01..2015-12-31 2016-02-01..2016-06-30", "0 months", "2016-02-01..2016-06-30")]
    [InlineData("2015-01-01..2015-12-31 2016-02-01..2016-06-30", "1 months", "2015-01-01..2015-12-31 2016-02-01..2016-06-30")]
    [InlineData("2015-01-01..2015-12-30 2016-02-01..2016-05-31 2016-08-01..2016-08-02", "1 months", "2016-02-01..2016-05-31")]
    public void Current_OfDays_ContainsTheAsOfDateOrEndedWithinTheGap(string spells, string gap, string expected)
    {
        SpellSet run = Current(Spells.OfDays(spells), SpellUnit.Day, Spells.Day("2016-06-30"), Gap(gap));
        Assert.Equal(Spells.List(Spells.OfDays(expected)), Spells.List(run));
    }

    [Theory]
    [InlineData("2016-01..2016-06", 0, "2016-01..2016-06")]
    [InlineData("2016-01..2016-05", 0, "2016-01..2016-05")]
    [InlineData("2016-01..2016-04", 0, "")]
    [InlineData("2016-01..2016-04", 1, "2016-01..2016-04")]
    [InlineData("2016-01..2016-02", 3, "2016-01..2016-02")]
    [InlineData("2016-01..2016-01", 3, "")]
    [InlineData("2016-01..2016-12", 0, "2016-01..2016-06")]
    [InlineData("2016-07..2016-12", 3, "")]
    [InlineData("2014-01..2014-06 2014-10..2016-05", 3, "2014-01..2014-06 2014-10..2016-05")]
    [InlineData("2014-01..2014-05 2014-10..2016-05", 3, "2014-10..2016-05")]
    public void Current_OfMonths_ReachesTheMonthBeforeTheAsOfDate(string spells, long tolerated, string expected)
    {
        foreach (string asOf in (string[])["2016-06-01", "2016-06-30"])
        {
            SpellSet run = Current(Spells.OfMonths(spells), SpellUnit.Month, Spells.Day(asOf), new SpellGap(tolerated, SpellUnit.Month));
            Assert.Equal(Spells.List(Spells.OfMonths(expected)), Spells.List(run));
        }
    }

    [Fact]
    public void Runs_IntoTheirOperand_AreRefused()
    {
        var set = new SpellSet();
        Assert.Throws<ArgumentException>("into", () => SpellRuns.Longest(set, SpellUnit.Day, SpellGap.Nothing, SpellUnit.Day, set));
        Assert.Throws<ArgumentException>("into", () => SpellRuns.Current(set, SpellUnit.Day, 1, SpellGap.Nothing, set));
    }

    [Fact]
    public void Longest_AnySpellsAndGap_IsTheBestOfAllRuns() =>
        Properties.Hold(from spells in Spells.Any from gap in AnyGap from measure in Gen.Elements(SpellUnit.Day, SpellUnit.Month) select (spells, gap, measure), c =>
        {
            var expected = Runs(c.spells, c.gap)
                .OrderByDescending(run => c.measure == SpellUnit.Day ? run.Sum(s => s.Last - s.First + 1) : 0)
                .ThenByDescending(Spells.Pool)
                .FirstOrDefault([]);
            return Spells.List(Longest(Spells.Set(c.spells), SpellUnit.Day, c.gap, c.measure)).SequenceEqual(expected);
        });

    [Fact]
    public void Current_AnySpellsAndGap_IsTheLastRunUpToTheDateIfItReachesIt() =>
        Properties.Hold(from spells in Spells.Any from gap in AnyGap from day in Gen.Choose(0, Spells.Days) select (spells, gap, day), c =>
        {
            long asOf = Spells.Start + c.day;
            var known = c.spells.Where(s => s.First <= asOf).Select(s => (s.First, Math.Min(s.Last, asOf))).ToArray();
            List<(long First, long Last)> last = Runs(known, c.gap).LastOrDefault([]);
            bool reaches = last.Count > 0 && IsTolerated(last[^1].Last + 1, asOf, c.gap);
            return Spells.List(Current(Spells.Set(c.spells), SpellUnit.Day, asOf, c.gap)).SequenceEqual(reaches ? last : []);
        });

    /// <summary>All runs, by splitting the normal form wherever a gap is too long.</summary>
    private static List<List<(long First, long Last)>> Runs((long First, long Last)[] spells, SpellGap gap)
    {
        var runs = new List<List<(long First, long Last)>>();
        foreach (var spell in Spells.NormalForm(Spells.Covered(spells)))
        {
            if (runs.Count == 0 || !IsTolerated(runs[^1][^1].Last + 1, spell.First - 1, gap))
            {
                runs.Add([]);
            }

            runs[^1].Add(spell);
        }

        return runs;
    }

    private static bool IsTolerated(long firstUncovered, long lastUncovered, SpellGap gap)
    {
        (long months, long days) = Spells.Walk(firstUncovered, lastUncovered);
        return gap.Unit == SpellUnit.Day
            ? lastUncovered - firstUncovered + 1 <= gap.Length
            : months < gap.Length || (months == gap.Length && days == 0);
    }

    private static SpellGap Gap(string text)
    {
        string[] words = text.Split(' ');
        return new(long.Parse(words[0], CultureInfo.InvariantCulture), words[1] == "days" ? SpellUnit.Day : SpellUnit.Month);
    }

    private static SpellSet Longest(SpellSet spells, SpellUnit unit, SpellGap gap, SpellUnit measure)
    {
        SpellSet into = Spells.Set((1, 2));
        SpellRuns.Longest(spells, unit, gap, measure, into);
        return into;
    }

    private static SpellSet Current(SpellSet spells, SpellUnit unit, long asOf, SpellGap gap)
    {
        SpellSet into = Spells.Set((1, 2));
        SpellRuns.Current(spells, unit, asOf, gap, into);
        return into;
    }
}
