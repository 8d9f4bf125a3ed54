using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Lots;
using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>What the zones left over goes to whoever is next, under ceilings. Every expectation was worked out by hand.</summary>
public sealed class PooledRoundTests
{
    private static readonly RoundRule Zones = new(false, null);
    private static readonly RoundRule Pool = new(true, null);

    // By the seed: A002 before A003 before A001.
    private static readonly LotSeed Seed = LotSeed.Parse("luohu-test-seed-2026");

    /// <summary>北 has 3 places and one applicant: 2 go to the next of the whole list.</summary>
    [Fact]
    public void Run_PlacesLeftOver_GoToTheNextOfTheWholeList()
    {
        Entrant[] people = Rounds.People("a 9 东", "b 8 东", "c 7 东", "x 8 西", "y 6 西", "z 5 西", "n 1 北");
        AdmissionResult result = Rounds.Admit(Rounds.Rules(rounds: [Zones, Pool]), Rounds.ByZone(("东", 1), ("西", 1), ("北", 3)), people);
        Assert.Equal("a b x c n", Rounds.Admitted(result));
        Assert.Equal("a1 b2 x1 c2 y0 z0 n1", string.Join(' ', Enumerable.Range(0, 7).Select(p => result.List[p].Id + result.RoundOf(p))));
        AdmissionLine pool = result.Lines[3];
        Assert.Equal((2, true, null, 2L, 4, 2, 0L), (pool.Round, pool.IsPooled, pool.Zone, pool.Places, pool.Competitors, pool.Admitted, pool.LeftOver));
        Assert.Equal([1, 3], result.LinesOf(4));
        Assert.Equal([0, 3], result.LinesOf(1));
        Assert.Equal([0], result.LinesOf(0));
        Assert.Equal((3, 3, 1), (result[4].Line, result[4].Nearest, result[4].WaitingNumber));
    }

    [Theory]
    [InlineData(LastTie.AdmitAll, "b:AllEqualsAdmitted x:AllEqualsAdmitted c:BeyondLine")]
    [InlineData(LastTie.AdmitNone, "b:CutWithEquals x:CutWithEquals c:BehindCut")]
    [InlineData(LastTie.Unstated, "b:EqualsAtLine x:EqualsAtLine c:BeyondLine")]
    public void Run_ThePoolCutsEquals_AsTheRuleSays(object tie, string expected)
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules((LastTie)tie, rounds: [Zones, Pool]), Rounds.ByZone(("东", 0), ("西", 0), ("北", 1)), Rounds.People("b 8 东", "x 8 西", "c 7 东"));
        Assert.Equal(expected, Rounds.Told(result));
    }

    [Fact]
    public void Run_ThePoolCutsEqualsOfSeveralZones_ALotDecides()
    {
        AdmissionResult result = Rounds.Admit(
            Rounds.Rules(LastTie.Lot, rounds: [Zones, Pool]), Rounds.ByZone(("东", 0), ("西", 0), ("北", 2)), Rounds.People("A001 8 东", "A002 8 西", "A003 8 东", "c 7 东"), Seed);
        Assert.Equal("A002:WonLot A003:WonLot A001:LostLot c:BeyondLine", Rounds.Told(result));
        Assert.Equal(LineTie.Lot, result.Lines[^1].Tie);
    }

    /// <summary>What 全部不录 leaves in a zone goes to the pool, where the same equals come again, the first in order.</summary>
    [Fact]
    public void Run_EqualsCutInTheirZone_ComeAgainInThePool()
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules(LastTie.AdmitNone, rounds: [Zones, Pool]), Rounds.ByZone(("东", 1), ("西", 2)), Rounds.People("a 9 东", "b 9 东", "x 8 西"));
        Assert.Equal("a:WithinQuota b:WithinQuota x:WithinQuota", Rounds.Told(result));
        Assert.Equal([2, 2, 1], Enumerable.Range(0, 3).Select(result.RoundOf));
    }

    /// <summary>Places over the quota that 全部录取 gave are not taken from the pool.</summary>
    [Fact]
    public void Run_AllEqualsAdmittedBeyondTheQuota_ThePoolIsNotSmaller()
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules(LastTie.AdmitAll, rounds: [Zones, Pool]), Rounds.ByZone(("东", 1), ("西", 2)), Rounds.People("a 9 东", "b 9 东", "c 7 东", "x 8 西"));
        Assert.Equal("a:AllEqualsAdmitted b:AllEqualsAdmitted x:WithinQuota c:WithinQuota", Rounds.Told(result));
        Assert.Equal(1, result.Lines[^1].Places);
    }

    /// <summary>25 % of 7 is 1.75: one of 东 and no more, though the pool has places left.</summary>
    [Fact]
    public void Run_Ceiling_IsTheShareOfTheOwnPlacesRoundedDown()
    {
        RoundRule pool = new(true, 0.25m);
        Entrant[] east = [.. Enumerable.Range(1, 10).Select(i => new Entrant(FormattableString.Invariant($"e{i:D2}"), 100 - i) { Zone = "东" })];
        AdmissionResult result = Rounds.Admit(Rounds.Rules(rounds: [Zones, pool]), Rounds.ByZone(("东", 7), ("西", 3)), [.. east, .. Rounds.People("w1 1 西")]);
        Assert.Equal("e01 e02 e03 e04 e05 e06 e07 e08 w1", Rounds.Admitted(result));
        Assert.Equal(new ZoneCeiling("东", 1, 1, 7, LineTie.None, null), result.Lines[^1].Ceilings[0]);
        Assert.Equal(new ZoneCeiling("西", 0, 0, -1, LineTie.None, null), result.Lines[^1].Ceilings[1]);
        Assert.Equal((AdmissionReason.ZoneCeiling, 7, 1), (result[8].Reason, result[8].Nearest, result[8].WaitingNumber));
        Assert.Equal(1, result.Lines[^1].LeftOver);
    }

    /// <summary>A place is taken past somebody whose zone is at its ceiling, by one with a worse claim of another zone.</summary>
    [Fact]
    public void Run_ZoneAtItsCeiling_OthersGoOn()
    {
        RoundRule pool = new(true, 0.5m);
        Entrant[] people = Rounds.People("a 9 东", "b 8 东", "c 7 东", "d 6 东", "x 5 西", "y 4 西", "z 3 西");
        AdmissionResult result = Rounds.Admit(Rounds.Rules(rounds: [Zones, pool]), Rounds.ByZone(("东", 2), ("西", 2), ("北", 4)), people);
        Assert.Equal("a:WithinQuota b:WithinQuota c:WithinQuota d:ZoneCeiling x:WithinQuota y:WithinQuota z:WithinQuota", Rounds.Told(result));
        Assert.Equal(2, result[3].Nearest);
    }

    [Theory]
    [InlineData(LastTie.AdmitAll, "A001:CutByCeiling A002:CutByCeiling A003:CutByCeiling d:ZoneCeiling x:WithinQuota", LineTie.NoneAdmitted)]
    [InlineData(LastTie.AdmitNone, "A001:CutByCeiling A002:CutByCeiling A003:CutByCeiling d:ZoneCeiling x:WithinQuota", LineTie.NoneAdmitted)]
    [InlineData(LastTie.Lot, "A002:WonLot A003:WonLot A001:LostLotAtCeiling d:ZoneCeiling x:WithinQuota", LineTie.Lot)]
    [InlineData(LastTie.Unstated, "A001:EqualsAtCeiling A002:EqualsAtCeiling A003:EqualsAtCeiling d:ZoneCeiling x:WithinQuota", LineTie.Undecided)]
    public void Run_CeilingCutsEquals_IsNeverBroken(object tie, string expected, object lineTie)
    {
        RoundRule pool = new(true, 0.5m);
        Entrant[] people = Rounds.People("q1 99 东", "q2 98 东", "q3 97 东", "q4 96 东", "s 50 南", "t 49 南", "A001 5 东", "A002 5 东", "A003 5 东", "d 4 东", "x 3 南");
        AdmissionResult result = Rounds.Admit(Rounds.Rules((LastTie)tie, rounds: [Zones, pool]), Rounds.ByZone(("东", 4), ("南", 2), ("北", 9)), people, Seed);
        Assert.Equal("q1:WithinQuota q2:WithinQuota q3:WithinQuota q4:WithinQuota s:WithinQuota t:WithinQuota " + expected, Rounds.Told(result));
        ZoneCeiling ceiling = result.Lines[^1].Ceilings[0];
        Assert.Equal((2L, (LineTie)lineTie, new CutEquals(6, 3, 2)), (ceiling.AtMost, ceiling.Tie, ceiling.Cut));
    }

    /// <summary>
    /// Two of 东 stand undecided at their ceiling and may take 1 place. Of 2 places, the next one of 西 is sure of one; the one behind has the place that is
    /// held back only if nobody of 东 takes it.
    /// </summary>
    [Fact]
    public void Run_UndecidedAtTheCeiling_HoldsPlacesBack()
    {
        RoundRule pool = new(true, 1m);
        Entrant[] people = Rounds.People("q 99 东", "a 9 东", "b 9 东", "c 8 东", "w 99 西", "v 98 西", "x 7 西", "y 6 西", "u 7");
        AdmissionResult result = Rounds.Admit(Rounds.Rules(rounds: [Zones, pool]), Rounds.ByZone(("东", 1), ("西", 2), ("北", 2)), people);
        Assert.Equal(
            "q:WithinQuota w:WithinQuota v:WithinQuota a:EqualsAtCeiling b:EqualsAtCeiling c:ZoneCeiling u:ZoneNotKnown x:WithinQuota y:BehindUndecided",
            Rounds.Told(result));
        Assert.Equal((3, true), (result.Undecided, result.Lines[^1].IsUndecided));
    }

    /// <summary>Whether x and y find places hangs on what becomes of a and b, so the round stops there.</summary>
    [Fact]
    public void Run_EqualsBehindUndecided_AreUndecidedToo()
    {
        RoundRule pool = new(true, 1m);
        Entrant[] people = Rounds.People("q 99 东", "a 9 东", "b 9 东", "w 99 西", "v 98 西", "x 7 西", "y 7 西", "z 5 西");
        AdmissionResult result = Rounds.Admit(Rounds.Rules(rounds: [Zones, pool]), Rounds.ByZone(("东", 1), ("西", 2), ("北", 2)), people);
        Assert.Equal(
            "q:WithinQuota w:WithinQuota v:WithinQuota a:EqualsAtCeiling b:EqualsAtCeiling x:BehindUndecided y:BehindUndecided z:BehindUndecided", Rounds.Told(result));
    }

    /// <summary>How many places 东 leaves over is not decided, so nothing of the pool is; but those whom their own zone admitted are safe.</summary>
    [Fact]
    public void Run_UndecidedInAZone_ThePoolIsUndecidedToo()
    {
        Entrant[] people = Rounds.People("a 9 东", "b 9 东", "c 8 东", "x 7 西", "y 6 西");
        AdmissionResult result = Rounds.Admit(Rounds.Rules(rounds: [Zones, Pool]), Rounds.ByZone(("东", 1), ("西", 1), ("北", 3)), people);
        Assert.Equal("a:EqualsAtLine b:EqualsAtLine c:BehindUndecided x:WithinQuota y:BehindUndecided", Rounds.Told(result));
        Assert.Equal((true, 4, 0), (result.Lines[^1].IsBlocked, result.Lines[^1].Competitors, result.Lines[^1].Admitted));
    }

    /// <summary>Places of one use are never pooled with those of another, nor is one use undecided because another is.</summary>
    [Fact]
    public void Run_PoolsOfTwoUses_AreApart()
    {
        Quotas quotas = Quotas.By(true, true, [new("东", "入户", 1), new("西", "入户", 1), new("东", "入学", 1), new("西", "入学", 1)]);
        Entrant[] people =
        [
            new("a", 9) { Zone = "东", Use = "入户" }, new("b", 8) { Zone = "东", Use = "入户" }, new("p", 7) { Zone = "东", Use = "入学" }, new("q", 7) { Zone = "东", Use = "入学" },
            new("r", 1) { Zone = "西", Use = "入学" }, new("s", 1) { Use = "入户" },
        ];
        AdmissionResult result = Rounds.Admit(Rounds.Rules(rounds: [Zones, Pool]), quotas, people);
        Assert.Equal("a:WithinQuota b:WithinQuota p:EqualsAtLine q:EqualsAtLine r:WithinQuota s:BeyondLine".Split(' ').Order(), Rounds.Told(result).Split(' ').Order());
        Assert.Equal([("入户", false), ("入学", true)], result.Lines.Skip(4).Select(l => (l.Use!, l.IsBlocked)));
    }

    /// <summary>Somebody whose zone is not known can win a place of a pool, unless ceilings count zones.</summary>
    [Fact]
    public void Run_ZoneNotKnown_TakesPartInAPoolWithoutCeilings()
    {
        Entrant[] people = Rounds.People("u 9", "a 5 东");
        Assert.Equal("u:WithinQuota a:WithinQuota", Rounds.Told(Rounds.Admit(Rounds.Rules(rounds: [Zones, Pool]), Rounds.ByZone(("东", 2)), people)));
        Assert.Equal("u:ZoneNotKnown a:WithinQuota", Rounds.Told(Rounds.Admit(Rounds.Rules(rounds: [Zones, new(true, 1m)]), Rounds.ByZone(("东", 2)), people)));
        Assert.Equal("u:ZoneNotKnown a:WithinQuota", Rounds.Told(Rounds.Admit(Rounds.Rules(rounds: [Zones, Pool]), Rounds.ByZone(("东", 1)), people)));
    }

    [Fact]
    public void Run_APoolWithoutPlaces_LeavesTheReasonOfTheZone()
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules(LastTie.Lot, rounds: [Zones, Pool]), Rounds.ByZone(("东", 1)), Rounds.People("A001 5 东", "A002 5 东"), Seed);
        Assert.Equal("A002:WonLot A001:LostLot", Rounds.Told(result));
        Assert.Equal((0, 0, 1), (result[1].Line, result[1].Nearest, result[1].WaitingNumber));
        Assert.Equal((1, 0L), (result.Lines[1].Competitors, result.Lines[1].Places));
    }

    [Fact]
    public void Run_AThirdRound_TakesWhatTheCeilingsLeft()
    {
        RoundRule half = new(true, 0.5m);
        AdmissionResult result = Rounds.Admit(Rounds.Rules(rounds: [Zones, half, Pool]), Rounds.ByZone(("东", 2), ("北", 3)), Rounds.People("a 9 东", "b 8 东", "c 7 东", "d 6 东", "e 5 东", "f 4 东"));
        Assert.Equal("112330", string.Concat(Enumerable.Range(0, 6).Select(result.RoundOf)));
    }

    [Fact]
    public void Run_OnlyAPool_HoldsAllPlaces()
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules(rounds: [new(true, 0.5m)]), Rounds.ByZone(("东", 2), ("西", 2)), Rounds.People("a 9 东", "b 8 东", "c 7 西", "d 6 西"));
        Assert.Equal("a:WithinQuota b:ZoneCeiling c:WithinQuota d:ZoneCeiling", Rounds.Told(result));
        Assert.Equal((4L, 2L), (result.Lines[0].Places, result.Lines[0].LeftOver));
    }

    /// <summary>The zone has no places in a second round of its own; what was said in the first stands.</summary>
    [Fact]
    public void Run_ZonesTwice_TheFirstRoundDecides()
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules(rounds: [Zones, Zones]), Rounds.ByZone(("东", 1)), Rounds.People("a 9 东", "b 8 东"));
        Assert.Equal("a:WithinQuota b:BeyondLine", Rounds.Told(result));
        Assert.Equal((0, 0), (result[1].Line, result[1].Nearest));
    }

    [Fact]
    public void Run_LotAtTheCeilingWithoutASeed_IsRefused()
    {
        var refused = Assert.Throws<ScoringException>(() => Rounds.Admit(
            Rounds.Rules(LastTie.Lot, rounds: [new(true, 0.5m)]), Rounds.ByZone(("东", 2), ("北", 9)), Rounds.People("a 9 东", "b 9 东")));
        Assert.Equal("LH733", Assert.Single(refused.Diagnostics).Code);
    }

    /// <summary>A002 wins at the ceiling of 东 and loses at the line, to x of 西, whose lot is smaller; then the nearest of 东 is the one of the first round.</summary>
    [Fact]
    public void Run_WinsAtTheCeilingAndLosesAtTheLine_IsNotTheNearest()
    {
        string winner = Enumerable.Range(0, 100).Select(i => FormattableString.Invariant($"x{i}")).First(id => Seed.NumberOf(id) < Seed.NumberOf("A002"));
        Entrant[] people = [new("q", 9) { Zone = "东" }, new("A001", 5) { Zone = "东" }, new("A002", 5) { Zone = "东" }, new("w", 9) { Zone = "西" }, new(winner, 5) { Zone = "西" }];
        AdmissionResult result = Rounds.Admit(Rounds.Rules(LastTie.Lot, rounds: [Zones, new(true, 1m)]), Rounds.ByZone(("东", 1), ("西", 1), ("北", 1)), people, Seed);
        Assert.Equal($"q:WithinQuota w:WithinQuota {winner}:WonLot A002:LostLot A001:LostLotAtCeiling", Rounds.Told(result));
        Assert.Equal([2, 0], [result[3].Nearest, result[4].Nearest]);
    }

    [Fact]
    public void Run_ZoneRoundsWithoutQuotasByZone_AreRefused()
    {
        Assert.Equal("LH735", Code(Quotas.Of(5), Zones));
        Assert.Equal("LH735", Code(Quotas.Of(5), new(true, 0.1m)));
        Assert.Equal("LH735", Code(Quotas.By(false, true, [new(null, "入户", 1)]), Zones));
        Assert.Equal("a", Rounds.Admitted(Rounds.Admit(Rounds.Rules(rounds: [Pool]), Quotas.Of(1), Rounds.People("a 2", "b 1"))));

        static string Code(Quotas quotas, RoundRule round) =>
            Assert.Single(Assert.Throws<ScoringException>(() => Rounds.Admit(Rounds.Rules(rounds: [round]), quotas, [])).Diagnostics).Code;
    }
}
