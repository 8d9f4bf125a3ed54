using Luohu.Scoring.Ranking;
using Luohu.Scoring.Tests.Quantities;

namespace Luohu.Scoring.Tests.Ranking;

/// <summary>What holds of every list.</summary>
public sealed class RankOrderPropertyTests
{
    [Fact]
    public void Sort_AnyPeople_NobodyStandsBehindAWorseClaim() => Properties.Hold(RoundCases.Any, c => c.Smaller(), round =>
    {
        RankedList list = round.Sort();
        var order = new SlowOrder(round);
        Entrant[] people = [.. Enumerable.Range(0, list.Count).Select(p => round.People.Single(e => e.Id == list[p].Id))];
        for (int p = 1; p < people.Length; p++)
        {
            bool isEqual = order.IsEqual(people[p - 1], people[p]);
            Assert.True(isEqual || order.IsBetter(people[p - 1], people[p]));
            Assert.Equal(isEqual ? list.IsByLot ? Divider.Lot : Divider.Nothing : people[p - 1].Batch != people[p].Batch ? Divider.Batch : Divider.Key, list.FromBefore(p).By);
            Assert.True(!isEqual || list.IsByLot || string.CompareOrdinal(list[p - 1].Id, list[p].Id) < 0);
            Assert.True(!isEqual || !list.IsByLot || list.LotAt(p - 1) < list.LotAt(p));
        }

        return true;
    });

    [Fact]
    public void Sort_AnotherOrderOfTheInput_GivesTheSameList() => Properties.Hold(RoundCases.Any, c => c.Smaller(), round =>
        Told(round) == Told(round with { People = [.. round.People.Reverse()] })
        && Told(round) == Told(round with { People = [.. round.People.OrderBy(p => p.Id[^1]).ThenBy(p => p.Id[1])] }));

    /// <summary>A lot depends on nobody else: taking anyone away leaves the order of all others.</summary>
    [Fact]
    public void Sort_SomebodyGone_TheOthersStayInOrder() => Properties.Hold(RoundCases.Any, c => c.Smaller(), round =>
    {
        string[] all = Ids(round);
        return round.Smaller().All(less => Ids(less).SequenceEqual(all.Where(id => less.People.Any(p => p.Id == id))));
    });

    private static string[] Ids(RoundCase round) => Rounds.Ids(round.Sort()).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Told(RoundCase round)
    {
        AdmissionResult result = round.Admit();
        return string.Join(' ', Enumerable.Range(0, result.List.Count).Select(p => $"{result.List[p].Id} {result.List.RankAt(p)} {result.List.ZoneRankAt(p)} {result.List.FromBefore(p)} {result[p]} {result.FromNearest(p)}"))
            + string.Join(' ', result.Lines);
    }
}
