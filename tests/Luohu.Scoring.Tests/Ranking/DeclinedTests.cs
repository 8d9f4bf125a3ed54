using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

public sealed class DeclinedTests
{
    private static readonly RoundRule[] TwoRounds = [new(false, null), new(true, null)];

    [Fact]
    public void Run_SomebodyDeclined_TheNextMovesUpAndRanksStay()
    {
        Entrant[] people = Rounds.People("a 9", "b 8", "c 7", "d 6");
        AdmissionResult before = Rounds.Admit(Rounds.Rules(), Quotas.Of(2), people);
        AdmissionResult after = Rounds.Admit(Rounds.Rules(), Quotas.Of(2), people, null, "a", "nobody");
        Assert.Equal("a:HasDeclined b:WithinQuota c:WithinQuota d:BeyondLine", Rounds.Told(after));
        Assert.Equal((1, 2, 1), (after.Declined, after.Admitted, after.Waiting));
        Assert.Equal(3, after.List.RankAt(2));
        MovedUp moved = Assert.Single(after.MovedUpFrom(before));
        Assert.Equal((2, AdmissionState.Waiting, AdmissionState.Admitted), (moved.Position, moved.Before.State, moved.After.State));
        Assert.Equal((2, 1), (before[3].WaitingNumber, after[3].WaitingNumber));
        Assert.Empty(after.LinesOf(0));
        Assert.Equal(new Placing(AdmissionState.Declined, AdmissionReason.HasDeclined, -1, -1, 0), after[0]);
    }

    /// <summary>b was admitted from the pool and is now admitted by the own zone, so that x moves up into the pool.</summary>
    [Fact]
    public void MovedUpFrom_AnotherRound_IsToldToo()
    {
        Entrant[] people = Rounds.People("a 9 东", "b 8 东", "x 7 西");
        Quotas quotas = Rounds.ByZone(("东", 1), ("西", 0), ("北", 1));
        AdmissionResult before = Rounds.Admit(Rounds.Rules(rounds: TwoRounds), quotas, people);
        AdmissionResult after = Rounds.Admit(Rounds.Rules(rounds: TwoRounds), quotas, people, null, "a");
        Assert.Equal("a b", Rounds.Admitted(before));
        Assert.Equal("b x", Rounds.Admitted(after));
        Assert.Equal([1, 2], after.MovedUpFrom(before).Select(m => m.Position));
        Assert.Equal([(1, 2), (2, 0)], after.MovedUpFrom(before).Select(m => (after.RoundOf(m.Position), before.RoundOf(m.Position))));
    }

    [Fact]
    public void Run_SomebodyWhoWaitedDeclined_NothingElseChanges()
    {
        Entrant[] people = Rounds.People("a 9", "b 8", "c 7");
        AdmissionResult before = Rounds.Admit(Rounds.Rules(), Quotas.Of(1), people);
        AdmissionResult after = Rounds.Admit(Rounds.Rules(), Quotas.Of(1), people, null, "b");
        Assert.Equal("a:WithinQuota b:HasDeclined c:BeyondLine", Rounds.Told(after));
        Assert.Empty(after.MovedUpFrom(before));
    }

    /// <summary>One of two equals at the line declines: the other finds the place, and no lot is needed any more.</summary>
    [Fact]
    public void Run_AnEqualDeclined_TheLineCutsNobody() =>
        Assert.Equal("a:HasDeclined b:WithinQuota c:BeyondLine", Rounds.Told(Rounds.Admit(Rounds.Rules(LastTie.Lot), Quotas.Of(1), Rounds.People("a 9", "b 9", "c 7"), null, "a")));
}
