using Luohu.Scoring.Allocation;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Allocation;

public sealed class MovesTests
{
    private const int Runs = 4000;

    [Fact]
    public void Between_OneDeclines_IsAChainThatCanBeFollowed() =>
        Assert.Equal("甲 一>- 乙 二>一 丁 ->二", Told(Rounds.Of("一 1; 二 1", "甲: 一; 乙: 一 二; 丙:; 丁: 一 二"), "甲"));

    [Fact]
    public void Between_SeatThatNobodyWants_EndsTheChain() => Assert.Equal("甲 一>-", Told(Rounds.Of("一 1; 二 1", "甲: 一; 乙: 二"), "甲"));

    [Fact]
    public void Between_TwoDecline_AreTwoChains() =>
        Assert.Equal("甲 一>- 丙 二>一 丁 ->二 | 乙 三>- 戊 ->三", Told(Rounds.Of("一 1; 二 1; 三 1", "甲: 一; 乙: 三; 丙: 一 二; 丁: 二; 戊: 三"), "甲", "乙"));

    [Fact]
    public void Between_WhoHadNothing_GivesUpNothing() => Assert.Equal("乙 ->-", Told(Rounds.Of("一 1", "甲: 一; 乙: 一"), "乙"));

    /// <summary>Seats of the second school were free all the time, but the limit of all schools was reached.</summary>
    [Fact]
    public void Between_SeatThatAKindLimitSetsFree_IsFollowed() =>
        Assert.Equal("甲 一>- 乙 三>二 丙 ->三", Told(Rounds.Of("一 1 学; 二 1 学; 三 1", "甲: 一; 乙: 二 三; 丙: 三", new KindLimit("学", 1)), "甲"));

    [Fact]
    public void Between_SamePeople_IsEmpty()
    {
        ChoiceResult result = Rounds.Of("一 1", "甲: 一; 乙: 一").Run();
        Assert.True(Moves.Between(result, result).IsEmpty);
    }

    [Fact]
    public void Between_WhoComesInBehind_TakesWhatIsLeft()
    {
        ChoiceRound before = Rounds.Of("一 1; 二 1", "甲: 一; 乙: 一 二; 丙: 二");
        Assert.Equal("甲 一>- 乙 二>一 丙 ->二", Told(before with { Order = ["甲", "乙"] }, before with { Order = ["乙", "丙"] }));
    }

    /// <summary>
    /// Places are given out by zone: when somebody of the own zone declines, the next of that zone comes in, perhaps ahead of those admitted from another
    /// zone, and may take what one of them had. Choosing alone is never worse for anybody when somebody leaves; the two together can be.
    /// </summary>
    [Fact]
    public void Between_WhoComesInAhead_CanTakeAPlaceFromSomebody()
    {
        ChoiceRound all = Rounds.Of("一 1; 二 1; 三 1", "甲: 一; 乙: 二 一; 丙: 二 三");
        Moves moves = Moves.Between((all with { Order = ["甲", "丙"] }).Run(), (all with { Order = ["乙", "丙"] }).Run());
        Assert.Equal([new(2, StepKind.MovedDown, 1, 2)], moves.Worse.Select(s => s with { Person = all.People[s.Person] == "丙" ? 2 : -1 }));
        Assert.Equal("甲 一>- | 丙 二>三 乙 ->二", Told(all with { Order = ["甲", "丙"] }, all with { Order = ["乙", "丙"] }));
    }

    [Fact]
    public void Between_TwoWhoSwap_IsACircle()
    {
        ChoiceRound all = Rounds.Of("一 1; 二 1", "甲: 一 二; 乙: 一 二");
        Assert.Equal("甲 一>二 乙 二>一", Told(all, all with { Order = ["乙", "甲"] }));
    }

    [Fact]
    public void Between_SomeoneDeclines_IsOneChainDownTheList()
    {
        Coverage? seen = Property.Check(Runs, (draws, seen, text) =>
        {
            var round = ChoiceRound.Draw(draws, seen);
            text.Append(round);
            if (round.Order.Count == 0)
            {
                return;
            }

            string person = draws.Of(round.Order);
            Moves moves = Moves.Between(round.Run(), (round with { Order = [.. round.Order.Where(p => p != person)] }).Run());
            IReadOnlyList<Step> chain = Assert.Single(moves.Chains);
            Assert.Equal((person, StepKind.LeftOut), (round.People[chain[0].Person], chain[0].Kind));
            Assert.All(chain.Skip(1), s => Assert.Equal(StepKind.MovedUp, s.Kind));
            int[] places = [.. chain.Select(s => round.Order.ToList().IndexOf(round.People[s.Person]))];
            Assert.Equal(places.Order(), places);
            seen.Saw(chain.Count > 2 ? "long" : chain.Count == 2 ? "short" : "alone");
        });
        seen?.AssertSaw(100, ["long", "short", "alone"]);
    }

    [Fact]
    public void Between_AnyTwo_TellsEverybodyOnceAndEverySeat()
    {
        Coverage? seen = Property.Check(Runs, (draws, seen, text) =>
        {
            var round = ChoiceRound.Draw(draws, seen);
            ChoiceRound before = round with { Order = [.. round.Order.Where(_ => draws.Chance(70))] };
            ChoiceRound after = round with { Order = [.. (draws.Chance(20) ? ChoiceRound.Shuffle(draws, round.Order) : round.Order).Where(_ => draws.Chance(70))] };
            text.Append(round).AppendLine(string.Join(" ", before.Order)).AppendLine(string.Join(" ", after.Order));
            Moves moves = Moves.Between(before.Run(), after.Run());
            AssertTellsEverybodyOnce(round, before, after, moves);
            Assert.All(moves.Chains, c => AssertFollows(round, c, seen));
        });
        seen?.AssertSaw(60, ["MovedUp", "MovedDown", "CameIn", "LeftOut", "same place", "same kind"]);
    }

    private static void AssertTellsEverybodyOnce(ChoiceRound round, ChoiceRound before, ChoiceRound after, Moves moves)
    {
        IReadOnlyDictionary<string, string?> then = before.Outcome();
        IReadOnlyDictionary<string, string?> now = after.Outcome();
        var changed = from person in round.People
                      let was = then.ContainsKey(person)
                      let isNow = now.ContainsKey(person)
                      where was != isNow || then.GetValueOrDefault(person) != now.GetValueOrDefault(person)
                      select (person, then.GetValueOrDefault(person), now.GetValueOrDefault(person), KindOf(round, person, then, now));
        var told = from chain in moves.Chains
                   from step in chain
                   orderby round.People[step.Person]
                   select (round.People[step.Person], PlaceName(round, step.From), PlaceName(round, step.To), step.Kind);
        Assert.Equal(changed.OrderBy(c => c.person, StringComparer.Ordinal), told.OrderBy(t => t.Item1, StringComparer.Ordinal));
    }

    private static StepKind KindOf(ChoiceRound round, string person, IReadOnlyDictionary<string, string?> then, IReadOnlyDictionary<string, string?> now) =>
        !now.TryGetValue(person, out string? after) ? StepKind.LeftOut
        : !then.TryGetValue(person, out string? before) ? StepKind.CameIn
        : round.Dislike(person, after) < round.Dislike(person, before) ? StepKind.MovedUp
        : StepKind.MovedDown;

    private static void AssertFollows(ChoiceRound round, IReadOnlyList<Step> chain, Coverage seen)
    {
        foreach (Step step in chain)
        {
            seen.Saw(step.Kind.ToString());
        }

        foreach ((Step first, Step second) in chain.Zip(chain.Skip(1)))
        {
            string? kind = round.Places[first.From].Kind;
            Assert.True(first.From == second.To || (kind is not null && kind == round.Places[second.To].Kind && round.Limits.Any(l => l.Kind == kind)));
            seen.Saw(first.From == second.To ? "same place" : "same kind");
        }
    }

    private static string? PlaceName(ChoiceRound round, int place) => place < 0 ? null : round.Places[place].Id;

    private static string Told(ChoiceRound round, params string[] declined) => Told(round, round with { Order = [.. round.Order.Except(declined)] });

    private static string Told(ChoiceRound before, ChoiceRound after) => string.Join(" | ", Moves.Between(before.Run(), after.Run()).Chains.Select(c => string.Join(
        " ", c.Select(s => $"{before.People[s.Person]} {PlaceName(before, s.From) ?? "-"}>{PlaceName(before, s.To) ?? "-"}"))));
}
