using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Lots;
using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>One line: a quota over all, or each zone by itself.</summary>
public sealed class AdmissionTests
{
    // By the seed: A002 before A003 before A001.
    private static readonly LotSeed Seed = LotSeed.Parse("luohu-test-seed-2026");
    private static readonly string[] Cut = ["first 9", "A001 5", "A002 5", "A003 5", "last 1"];

    [Theory]
    [InlineData(LastTie.AdmitAll, "first:WithinQuota A001:AllEqualsAdmitted A002:AllEqualsAdmitted A003:AllEqualsAdmitted last:BeyondLine")]
    [InlineData(LastTie.AdmitNone, "first:WithinQuota A001:CutWithEquals A002:CutWithEquals A003:CutWithEquals last:BehindCut")]
    [InlineData(LastTie.Lot, "first:WithinQuota A002:WonLot A003:LostLot A001:LostLot last:BeyondLine")]
    [InlineData(LastTie.Unstated, "first:WithinQuota A001:EqualsAtLine A002:EqualsAtLine A003:EqualsAtLine last:BeyondLine")]
    public void Run_OneQuotaCutsEquals_AsTheRuleSays(object tie, string expected)
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules((LastTie)tie), Quotas.Of(2), Rounds.People(Cut), Seed);
        Assert.Equal(expected, Rounds.Told(result));
        AdmissionLine line = Assert.Single(result.Lines);
        Assert.Equal(new CutEquals(1, 3, 1), line.Cut);
        Assert.Equal((LastTie)tie == LastTie.Unstated ? 3 : 0, result.Undecided);
        Assert.Equal((LastTie)tie == LastTie.Unstated, line.IsUndecided);
    }

    [Theory]
    [InlineData(LastTie.AdmitAll, 4, 0, LineTie.AllAdmitted, 3)]
    [InlineData(LastTie.AdmitNone, 1, 1, LineTie.NoneAdmitted, 0)]
    [InlineData(LastTie.Lot, 2, 0, LineTie.Lot, 1)]
    [InlineData(LastTie.Unstated, 1, 1, LineTie.Undecided, 0)]
    public void Run_OneQuotaCutsEquals_TheLineSaysHowMany(object tie, int admitted, long leftOver, object lineTie, int lastAdmitted)
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules((LastTie)tie), Quotas.Of(2), Rounds.People(Cut), Seed);
        AdmissionLine line = Assert.Single(result.Lines);
        Assert.Equal((5, admitted, leftOver, lastAdmitted, (LineTie)lineTie), (line.Competitors, line.Admitted, line.LeftOver, line.LastAdmitted, line.Tie));
        Assert.Equal(admitted, result.Admitted);
        Assert.Equal(5, result.Admitted + result.Waiting + result.Undecided + result.Declined);
    }

    /// <summary>The line falls between two who differ: no rule for equals is needed, and no seed.</summary>
    [Theory]
    [InlineData(LastTie.AdmitAll)]
    [InlineData(LastTie.AdmitNone)]
    [InlineData(LastTie.Lot)]
    [InlineData(LastTie.Unstated)]
    public void Run_TheLineCutsNobody_EveryRuleSaysTheSame(object tie)
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules((LastTie)tie), Quotas.Of(4), Rounds.People(Cut));
        Assert.Equal("first:WithinQuota A001:WithinQuota A002:WithinQuota A003:WithinQuota last:BeyondLine", Rounds.Told(result));
        Assert.Equal((LineTie.None, null, 0L), (result.Lines[0].Tie, result.Lines[0].Cut, result.Lines[0].LeftOver));
    }

    [Theory]
    [InlineData(LastTie.AdmitAll)]
    [InlineData(LastTie.AdmitNone)]
    [InlineData(LastTie.Lot)]
    [InlineData(LastTie.Unstated)]
    public void Run_NoPlaces_NobodyIsAdmittedAndNothingIsCut(object tie)
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules((LastTie)tie), Quotas.Of(0), Rounds.People("a 5", "b 5"));
        Assert.Equal("a:BeyondLine b:BeyondLine", Rounds.Told(result));
        Assert.Equal(-1, result[0].Nearest);
        Assert.Equal(Separation.None, result.FromNearest(0));
    }

    [Fact]
    public void Run_LotWithoutASeed_IsRefusedWithHowManyAreEqual()
    {
        var refused = Assert.Throws<ScoringException>(() => Rounds.Admit(Rounds.Rules(LastTie.Lot), Quotas.Of(2), Rounds.People(Cut)));
        Assert.Equal("LH733", Assert.Single(refused.Diagnostics).Code);
        Assert.Contains("3 equals stand at the line, of whom 1 can be admitted by lot", refused.Diagnostics[0].Message.En, StringComparison.Ordinal);
    }

    /// <summary>Ranks that are not shared are drawn by lot, and so is the line when nothing else is said; but a rule for the line goes before.</summary>
    [Theory]
    [InlineData(LastTie.Unstated, "A002:WonLot A003:WonLot A001:LostLot")]
    [InlineData(LastTie.Lot, "A002:WonLot A003:WonLot A001:LostLot")]
    [InlineData(LastTie.AdmitAll, "A002:AllEqualsAdmitted A003:AllEqualsAdmitted A001:AllEqualsAdmitted")]
    [InlineData(LastTie.AdmitNone, "A002:CutWithEquals A003:CutWithEquals A001:CutWithEquals")]
    public void Run_RanksNotShared_TheLineIsByLotUnlessSaidOtherwise(object tie, string expected) =>
        Assert.Equal(expected, Rounds.Told(Rounds.Admit(Rounds.Rules((LastTie)tie, RankStyle.Distinct), Quotas.Of(2), Rounds.People("A001 5", "A002 5", "A003 5"), Seed)));

    [Fact]
    public void Run_OfficersLots_DoNotDecideTheLine()
    {
        RankingRules rules = Rounds.Rules();
        RankedList list = RankOrder.Sort(Rounds.Table(1, Rounds.People("A001 5", "A002 5")), rules, Seed, equalsByLot: true);
        Assert.Equal("A002:EqualsAtLine A001:EqualsAtLine", Rounds.Told(Admission.Run(list, Quotas.Of(1))));
    }

    [Fact]
    public void Run_NoQuota_EverybodyIsAdmitted()
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules(LastTie.Lot), Quotas.None, Rounds.People("a 5", "b 5", "c 1"), null, "b");
        Assert.Equal("a:NoQuota b:HasDeclined c:NoQuota", Rounds.Told(result));
        Assert.Equal((null, 2, 2, 2), (result.Lines[0].Places, result.Lines[0].Competitors, result.Lines[0].Admitted, result.Lines[0].LastAdmitted));
    }

    [Fact]
    public void Run_Nobody_LeavesAllPlaces()
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules(), Quotas.Of(3), []);
        Assert.Equal((0, 3, -1), (result.Lines[0].Competitors, result.Lines[0].LeftOver, result.Lines[0].LastAdmitted));
        Assert.Equal(-1, Assert.Single(Rounds.Admit(Rounds.Rules(), Quotas.None, []).Lines).LastAdmitted);
    }

    [Fact]
    public void Run_Nearest_IsTheLastAdmittedAndWhatSetsApart()
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules(LastTie.Lot), Quotas.Of(2), Rounds.People(Cut), Seed);
        Assert.Equal([-1, -1, 1, 1, 1], Enumerable.Range(0, 5).Select(p => result[p].Nearest));
        Assert.Equal([Separation.None, Separation.None, Separation.Lot, Separation.Lot, Separation.OfKey(0)], Enumerable.Range(0, 5).Select(result.FromNearest));
    }

    [Fact]
    public void Run_WaitingNumbers_AreSharedByEqualsUnlessLotsOrderedThem()
    {
        Assert.Equal([0, 1, 1, 1, 4], Waiting(LastTie.AdmitNone));
        Assert.Equal([0, 0, 1, 2, 3], Waiting(LastTie.Lot));
        Assert.Equal([0, 1, 1, 1, 4], Waiting(LastTie.Unstated));
        Assert.Equal([0, 0, 0, 0, 1], Waiting(LastTie.AdmitAll));

        static IEnumerable<int> Waiting(LastTie tie)
        {
            AdmissionResult result = Rounds.Admit(Rounds.Rules(tie), Quotas.Of(2), Rounds.People(Cut), Seed);
            return Enumerable.Range(0, 5).Select(p => result[p].WaitingNumber);
        }
    }

    [Theory]
    [InlineData(LastTie.AdmitAll, "a:WithinQuota b:AllEqualsAdmitted x:WithinQuota c:AllEqualsAdmitted y:BeyondLine d:BeyondLine")]
    [InlineData(LastTie.AdmitNone, "a:WithinQuota b:CutWithEquals x:WithinQuota c:CutWithEquals y:BeyondLine d:BehindCut")]
    [InlineData(LastTie.Unstated, "a:WithinQuota b:EqualsAtLine x:WithinQuota c:EqualsAtLine y:BeyondLine d:BeyondLine")]
    public void Run_QuotasByZone_EachZoneByItself(object tie, string expected)
    {
        Entrant[] people = Rounds.People("a 9 东", "b 5 东", "c 5 东", "d 2 东", "x 5 西", "y 4 西");
        AdmissionResult result = Rounds.Admit(Rounds.Rules((LastTie)tie), Rounds.ByZone(("东", 2), ("西", 1), ("北", 7)), people);
        Assert.Equal(expected.Split(' ').Order(), Rounds.Told(result).Split(' ').Order());
        Assert.Equal([("东", 4), ("西", 2), ("北", 0)], result.Lines.Select(l => (l.Zone!, l.Competitors)));
        Assert.Equal(7, result.Lines[2].LeftOver);
    }

    [Fact]
    public void Run_QuotasByZone_WaitingNumbersAndNearestAreOfTheZone()
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules(), Rounds.ByZone(("东", 1), ("西", 1)), Rounds.People("a 9 东", "b 8 东", "c 7 东", "x 6 西", "y 5 西"));
        Assert.Equal([0, 1, 2, 0, 1], Enumerable.Range(0, 5).Select(p => result[p].WaitingNumber));
        Assert.Equal([-1, 0, 0, -1, 3], Enumerable.Range(0, 5).Select(p => result[p].Nearest));
        Assert.Equal([0, 0, 0, 1, 1], Enumerable.Range(0, 5).Select(p => result[p].Line));
        Assert.Equal([1], result.LinesOf(4));
    }

    [Fact]
    public void Run_ZoneNotKnown_WaitsAndIsTold()
    {
        AdmissionResult result = Rounds.Admit(Rounds.Rules(), Rounds.ByZone(("东", 5)), Rounds.People("best 99", "a 1 东"));
        Assert.Equal("best:ZoneNotKnown a:WithinQuota", Rounds.Told(result));
        Assert.Equal(new Placing(AdmissionState.Waiting, AdmissionReason.ZoneNotKnown, -1, -1, 0), result[0]);
        Assert.Empty(result.LinesOf(0));
    }

    [Fact]
    public void Run_QuotasByUse_UsesDoNotMix()
    {
        Quotas quotas = Quotas.By(false, true, [new(null, "入户", 1), new(null, "入学", 1)]);
        Entrant[] people = [new("a", 9) { Use = "入户" }, new("b", 8) { Use = "入户", Zone = "东" }, new("c", 1) { Use = "入学" }, new("d", 7)];
        Assert.Equal("a:WithinQuota b:BeyondLine d:UseNotKnown c:WithinQuota", Rounds.Told(Rounds.Admit(Rounds.Rules(), quotas, people)));
    }

    [Fact]
    public void Run_AGroupWithoutQuota_IsRefusedWithHowManyApplied()
    {
        Entrant[] people = Rounds.People("a 9 东", "b 8 南", "c 7 南", "d 6 北", "e 5");
        var refused = Assert.Throws<ScoringException>(() => Rounds.Admit(Rounds.Rules(), Rounds.ByZone(("东", 1)), people));
        Assert.Equal(["LH734", "LH734"], refused.Diagnostics.Select(d => d.Code));
        Assert.Equal("there is no number of places for zone `北` (applicants: 1)", refused.Diagnostics[0].Message.En);
        Assert.Equal("没有区域 `南` 的名额，而有 2 人申请", refused.Diagnostics[1].Message.Zh);
    }

    [Fact]
    public void Run_AUseWithoutQuota_IsRefusedThoughTheZoneIsNotKnown()
    {
        Quotas quotas = Quotas.By(true, true, [new("东", "入户", 1)]);
        Assert.Equal("LH734", Code(new Entrant("a", 1) { Use = "入学" }));
        Assert.Equal("LH734", Code(new Entrant("a", 1) { Use = "入学", Zone = "东" }));
        Assert.Equal("LH734", Code(new Entrant("a", 1) { Use = "入户", Zone = "西" }));
        Assert.Equal("a:ZoneNotKnown", Rounds.Told(Rounds.Admit(Rounds.Rules(), quotas, [new Entrant("a", 1) { Use = "入户" }])));
        Assert.Equal("a:UseNotKnown", Rounds.Told(Rounds.Admit(Rounds.Rules(), quotas, [new Entrant("a", 1) { Zone = "西" }])));

        string Code(Entrant who) => Assert.Single(Assert.Throws<ScoringException>(() => Rounds.Admit(Rounds.Rules(), quotas, [who])).Diagnostics).Code;
    }

    [Fact]
    public void Quotas_ThatContradictThemselves_AreTheCallersMistake()
    {
        Assert.Throws<ArgumentException>(() => Quotas.Of(-1));
        Assert.Throws<ArgumentException>(() => Quotas.Of(Quotas.MostPlaces + 1));
        Assert.Throws<ArgumentException>(() => Rounds.ByZone(("东", 1), ("东", 2)));
        Assert.Throws<ArgumentException>(() => Quotas.By(true, false, [new(null, null, 1)]));
        Assert.Throws<ArgumentException>(() => Quotas.By(false, false, []));
        Assert.Empty(Quotas.By(true, false, []).Groups);
    }
}
