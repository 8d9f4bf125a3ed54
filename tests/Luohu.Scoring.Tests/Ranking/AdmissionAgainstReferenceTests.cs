using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Tests.Quantities;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>Order and admission are what a slow reference says that was written in another way.</summary>
public sealed class AdmissionAgainstReferenceTests
{
    [Fact]
    public void Sort_AnyPeople_RanksAndEqualsAreThoseOfTheReference() => Properties.Hold(RoundCases.Any, c => c.Smaller(), round =>
    {
        RankedList list = round.Sort();
        var order = new SlowOrder(round);
        Assert.Equal(order.People.Select(p => p.Id).Order(StringComparer.Ordinal), Ids(list).Order(StringComparer.Ordinal));
        for (int p = 0; p < list.Count; p++)
        {
            Entrant who = Who(round, list, p);
            Assert.Equal(order.Rank(who, order.People), list.RankAt(p));
            Assert.Equal(who.Zone is null ? 0 : order.Rank(who, order.People.Where(y => y.Zone == who.Zone)), list.ZoneRankAt(p));
            Assert.Equal(order.People.Count(y => order.IsBetter(y, who)), list.FirstOfEquals(p));
            Assert.Equal(order.People.Count(y => order.IsEqual(y, who)), list.EqualsOf(p));
        }

        return true;
    });

    [Theory]
    [InlineData(LastTie.AdmitAll)]
    [InlineData(LastTie.AdmitNone)]
    [InlineData(LastTie.Lot)]
    [InlineData(LastTie.Unstated)]
    public void Run_AnyRound_IsWhatTheReferenceSays(object tie) => Properties.Hold(RoundCases.Of((LastTie)tie), c => c.Smaller(), round =>
    {
        AdmissionResult result = round.Admit();
        var slow = new SlowAdmission(round);
        for (int p = 0; p < result.List.Count; p++)
        {
            Entrant who = Who(round, result.List, p);
            Fate expected = slow.Fates[who.Id];
            Placing actual = result[p];
            Assert.Equal((who.Id, expected.State, expected.Reason), (who.Id, actual.State, actual.Reason));
            Assert.Equal((who.Id, expected.Round), (who.Id, actual.Line < 0 ? 0 : result.Lines[actual.Line].Round));
            Assert.Equal((who.Id, slow.WaitingNumber(who)), (who.Id, actual.WaitingNumber));
        }

        return true;
    });

    /// <summary>The generator makes what it is for: each reason comes in many rounds.</summary>
    [Fact]
    public void Cases_OfTheGenerator_ShowEveryReason()
    {
        var seen = new Dictionary<AdmissionReason, int>();
        foreach (LastTie tie in Enum.GetValues<LastTie>())
        {
            Properties.Hold(RoundCases.Of(tie), round =>
            {
                AdmissionResult result = round.Admit();
                foreach (AdmissionReason reason in Enumerable.Range(0, result.List.Count).Select(p => result[p].Reason).Distinct())
                {
                    seen[reason] = seen.GetValueOrDefault(reason) + 1;
                }

                return true;
            });
        }

        Assert.All(Enum.GetValues<AdmissionReason>(), reason => Assert.True(seen.GetValueOrDefault(reason) >= 50, $"{reason}: {seen.GetValueOrDefault(reason)}"));
    }

    private static IEnumerable<string> Ids(RankedList list) => Enumerable.Range(0, list.Count).Select(p => list[p].Id);

    private static Entrant Who(RoundCase round, RankedList list, int position) => round.People.Single(p => p.Id == list[position].Id);
}
