using FsCheck;
using FsCheck.Fluent;
using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Tests.Quantities;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>
/// More points never cost the own place, and somebody gone never costs another a place: where that holds, and, by the smallest example, where a rule of the
/// city makes it false.
/// </summary>
public sealed class MonotonyTests
{
    private static readonly RoundRule Zones = new(false, null);

    /// <summary>Under lots and where all equals are admitted, whatever the rounds.</summary>
    [Theory]
    [InlineData(LastTie.AdmitAll)]
    [InlineData(LastTie.Lot)]
    public void Raise_AnyRounds_NeverLosesThePlace(object tie) => Properties.Hold(Raised(RoundCases.Of((LastTie)tie)), Smaller, NeverLoses);

    /// <summary>Where none of the equals at the line is admitted: in one round, or in several without ceilings.</summary>
    [Fact]
    public void Raise_NoneOfTheEqualsAndNoCeilings_NeverLosesThePlace() => Properties.Hold(
        Raised(RoundCases.Of(LastTie.AdmitNone).Where(r => r.Rules.Rounds.Count <= 1 || r.Rules.Rounds.All(p => p.ZoneAtMost is null))), Smaller, NeverLoses);

    /// <summary>Where the rule is not stated, who was admitted may become undecided, never refused; the same restriction, as none may be what is decided.</summary>
    [Fact]
    public void Raise_RuleNotStated_IsNeverRefused() => Properties.Hold(
        Raised(RoundCases.Of(LastTie.Unstated)), Smaller, raise => StateOf(raise.Before, raise.Id) != AdmissionState.Admitted || StateOf(raise.After, raise.Id) != AdmissionState.Waiting);

    /// <summary>
    /// 全部不录 together with a ceiling: c was admitted from the pool as the only one of 东. With b's points, c and b are cut in their zone, and both come
    /// to the pool, where the ceiling of one cuts them again.
    /// </summary>
    [Fact]
    public void Raise_NoneOfTheEqualsUnderACeiling_MayLoseThePlace()
    {
        RankingRules rules = Rounds.Rules(LastTie.AdmitNone, rounds: [Zones, new RoundRule(true, 0.5m)]);
        Quotas quotas = Rounds.ByZone(("东", 2), ("西", 1));
        Assert.Equal("a:WithinQuota b:WithinQuota c:WithinQuota", Rounds.Told(Rounds.Admit(rules, quotas, Rounds.People("a 9 东", "b 8 东", "c 7 东"))));
        Assert.Equal("a:WithinQuota b:CutByCeiling c:CutByCeiling", Rounds.Told(Rounds.Admit(rules, quotas, Rounds.People("a 9 东", "b 8 东", "c 8 东"))));
    }

    /// <summary>Under lots, whatever the rounds; where all equals are admitted, without ceilings; where none is, in one round without ceilings.</summary>
    [Theory]
    [InlineData(LastTie.Lot)]
    [InlineData(LastTie.AdmitAll)]
    [InlineData(LastTie.AdmitNone)]
    [InlineData(LastTie.Unstated)]
    public void Decline_UnderTheRulesThatAllowIt_NeverCostsAnotherThePlace(object tie) =>
        Properties.Hold(RoundCases.Of((LastTie)tie).Where(MovesUpOnly), c => c.Smaller(), round =>
        {
            Dictionary<string, AdmissionState> before = States((round with { Declined = [] }).Admit());
            foreach (Entrant gone in round.People)
            {
                AdmissionResult after = (round with { Declined = [gone.Id] }).Admit();
                Assert.All(States(after), s => Assert.True(s.Key == gone.Id || before[s.Key] != AdmissionState.Admitted || s.Value == AdmissionState.Admitted, $"{s.Key} lost by {gone.Id}"));
            }

            return true;
        });

    /// <summary>a declines: b and c, cut before, find places in 东, whose second place had gone to x from the pool.</summary>
    [Fact]
    public void Decline_NoneOfTheEqualsAndAPool_MayCostAnotherThePlace()
    {
        RankingRules rules = Rounds.Rules(LastTie.AdmitNone, rounds: [Zones, new RoundRule(true, null)]);
        Quotas quotas = Rounds.ByZone(("东", 2), ("西", 0));
        Entrant[] people = Rounds.People("a 9 东", "b 5 东", "c 5 东", "x 7 西");
        Assert.Equal("a x", Rounds.Admitted(Rounds.Admit(rules, quotas, people)));
        Assert.Equal("b c", Rounds.Admitted(Rounds.Admit(rules, quotas, people, null, "a")));
    }

    /// <summary>a declines: b and c, whom the ceiling of 东 cut, now pass it together and take the place of x.</summary>
    [Theory]
    [InlineData(LastTie.AdmitAll)]
    [InlineData(LastTie.AdmitNone)]
    public void Decline_EqualsUnderACeiling_MayCostAnotherThePlace(object tie)
    {
        RankingRules rules = Rounds.Rules((LastTie)tie, rounds: [Zones, new RoundRule(true, 1m)]);
        Quotas quotas = Rounds.ByZone(("东", 2), ("西", 1), ("北", 2));
        Entrant[] people = Rounds.People("q 99 东", "r 98 东", "s 97 西", "a 9 东", "b 8 东", "c 8 东", "x 7 西");
        Assert.Equal("q r s a x", Rounds.Admitted(Rounds.Admit(rules, quotas, people)));
        Assert.Equal("q r s b c", Rounds.Admitted(Rounds.Admit(rules, quotas, people, null, "a")));
    }

    private static bool MovesUpOnly(RoundCase round) => round.Rules switch
    {
        { LastTie: LastTie.Lot } or { LastTie: LastTie.Unstated, Style: RankStyle.Distinct } => true,
        { LastTie: LastTie.AdmitAll } => round.Rules.Rounds.All(r => r.ZoneAtMost is null),
        _ => round.Rules.Rounds.Count <= 1 && round.Rules.Rounds.All(r => r.ZoneAtMost is null),
    };

    private static bool NeverLoses(Raise raise) => StateOf(raise.Before, raise.Id) != AdmissionState.Admitted || StateOf(raise.After, raise.Id) == AdmissionState.Admitted;

    /// <summary>A round, and the same with one person who has more of one key, or stands in an earlier batch.</summary>
    private static Gen<Raise> Raised(Gen<RoundCase> rounds) =>
        from round in rounds
        where round.People.Count > 0
        from who in Gen.Choose(0, round.People.Count - 1)
        from key in Gen.Choose(0, round.Rules.Keys.Count - 1)
        from more in Gen.Choose(1, 3)
        from what in Gen.Choose(0, 4)
        select new Raise(round, round.People[who].Id, p => what == 0 && p.Batch > 0 ? p with { Batch = p.Batch - 1 } : p with { Keys = Better(p.Keys, key, more, round.Rules.Keys[key].IsDescending) });

    /// <summary>What was not known becomes the worst of the known; what was known becomes better.</summary>
    private static long?[] Better(long?[] keys, int key, int more, bool isDescending)
    {
        long?[] better = [.. keys];
        better[key] = keys[key] is { } known ? known + (isDescending ? more : -more) : isDescending ? more - 2 : 4 - more;
        return better;
    }

    private static IEnumerable<Raise> Smaller(Raise raise) => raise.Before.Smaller().Where(r => r.People.Any(p => p.Id == raise.Id)).Select(r => raise with { Before = r });

    private static AdmissionState StateOf(RoundCase round, string id) => States(round.Admit()).GetValueOrDefault(id, AdmissionState.Waiting);

    private static Dictionary<string, AdmissionState> States(AdmissionResult result) =>
        Enumerable.Range(0, result.List.Count).ToDictionary(p => result.List[p].Id, p => result[p].State);

    private sealed record Raise(RoundCase Before, string Id, Func<Entrant, Entrant> Change)
    {
        public RoundCase After => Before with { People = [.. Before.People.Select(p => p.Id == Id ? Change(p) : p)] };

        public override string ToString() => $"{Before}\nraised: {After.People.Single(p => p.Id == Id)}";
    }
}
