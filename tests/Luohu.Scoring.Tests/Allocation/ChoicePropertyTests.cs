using System.Text;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Tests.Support.Generators;

namespace Luohu.Scoring.Tests.Allocation;

/// <summary>What holds of every giving out of places, on thousands of generated rounds.</summary>
public sealed class ChoicePropertyTests
{
    private const int Runs = 4000;

    [Fact]
    public void Run_AnyRound_IsAsTheReferenceSays()
    {
        Coverage? seen = Check((round, draws) => Assert.Equal(Sorted(ReferenceChoosing.Outcome(round)), Sorted(round.Outcome())));
        seen?.AssertSaw(1000, ["no place", "first wish", "later wish", "OtherZone", "Full", "Capped", "KindLimit"]);
    }

    [Fact]
    public void Run_AnyRound_PassesNobodyOverForAWorseClaim() => Check((round, draws) =>
    {
        IReadOnlyDictionary<string, string?> outcome = round.Outcome();
        foreach ((string person, string place) in Missed(round, outcome))
        {
            string[] behind = [.. round.Order.SkipWhile(p => p != person).Skip(1).Where(p => outcome[p] is { } got && Competes(round, got, place))];
            string[] holders = [.. behind.Where(p => outcome[p] == place)];
            Assert.Empty(holders);
            if (HasSeat(round, outcome, place))
            {
                // Only its kind keeps the person out: then nobody behind has any place of that kind.
                Assert.Empty(behind);
            }
        }
    });

    [Fact]
    public void Run_AnyRound_LeavesNoSeatEmptyThatSomebodyWants() => Check((round, draws) =>
    {
        IReadOnlyDictionary<string, string?> outcome = round.Outcome();
        foreach ((_, string place) in Missed(round, outcome))
        {
            string? kind = round.Place(place).Kind;
            bool isKindFull = round.Limits.Any(l => l.Kind == kind && outcome.Values.Count(p => p is not null && round.Place(p).Kind == kind) == l.Most);
            Assert.True(!HasSeat(round, outcome, place) || isKindFull, place);
        }
    });

    [Fact]
    public void Run_AnyRound_KeepsCapacitiesCapsAndLimits() => Check((round, draws) =>
    {
        IReadOnlyDictionary<string, string?> outcome = round.Outcome();
        Assert.All(round.Places, p => Assert.True(outcome.Values.Count(o => o == p.Id) <= Math.Min(p.Capacity, p.Cap ?? int.MaxValue)));
        Assert.All(round.Limits, l => Assert.True(outcome.Values.Count(o => o is not null && round.Place(o).Kind == l.Kind) <= l.Most));
        Assert.All(outcome, o => Assert.True(o.Value is null || (round.Wishes[o.Key].Contains(o.Value) && !round.IsClosed(o.Key, o.Value))));
    });

    [Fact]
    public void Run_FilesInAnotherOrder_GivesTheSame() => Check((round, draws) =>
    {
        ChoiceResult other = round.Run(ChoiceRound.Shuffle(draws, round.People), ChoiceRound.Shuffle(draws, round.Places));
        Assert.Equal(Sorted(round.Outcome()), Sorted(round.OutcomeOf(other)));
    });

    [Fact]
    public void Run_PersonFurtherUp_GetsNothingWorse()
    {
        Coverage? seen = CheckSeen((round, draws, seen) =>
        {
            string person = draws.Of(round.Order);
            List<string> order = [.. round.Order.Where(p => p != person)];
            order.Insert(draws.Below(round.Order.ToList().IndexOf(person) + 1), person);
            int before = round.Dislike(person, round.Outcome()[person]);
            int after = round.Dislike(person, (round with { Order = order }).Outcome()[person]);
            Assert.True(after <= before);
            seen.Saw(after < before ? "better" : "same");
        });
        seen?.AssertSaw(200, ["better", "same"]);
    }

    [Fact]
    public void Run_OtherWishesThanTheTrueOnes_GetNothingBetter()
    {
        Coverage? seen = CheckSeen((round, draws, seen) =>
        {
            string person = draws.Of(round.Order);
            var wishes = new Dictionary<string, IReadOnlyList<string>>(round.Wishes) { [person] = ChoiceRound.DrawWishes(draws, round.Places) };
            int honest = round.Dislike(person, round.Outcome()[person]);
            int other = round.Dislike(person, (round with { Wishes = wishes }).Outcome()[person]);
            Assert.True(honest <= other);
            seen.Saw(honest < other ? "worse" : "same");
        });
        seen?.AssertSaw(500, ["worse", "same"]);
    }

    [Fact]
    public void Run_WithoutSomebody_IsWorseForNobody()
    {
        Coverage? seen = CheckSeen((round, draws, seen) =>
        {
            string person = draws.Of(round.Order);
            IReadOnlyDictionary<string, string?> before = round.Outcome();
            ChoiceRound without = round with { Order = [.. round.Order.Where(p => p != person)] };
            foreach ((string other, string? after) in without.Outcome())
            {
                Assert.True(round.Dislike(other, after) <= round.Dislike(other, before[other]), other);
                seen.Saw(after == before[other] ? "same" : "better");
            }
        });
        seen?.AssertSaw(500, ["better", "same"]);
    }

    [Fact]
    public void RefusalsOf_EveryChooser_NameWhoTookTheLastSeat() => Check((round, draws) =>
    {
        ChoiceResult result = round.Run();
        IReadOnlyDictionary<string, string?> outcome = round.OutcomeOf(result);
        for (int chooser = 0; chooser < round.Order.Count; chooser++)
        {
            string person = round.Order[chooser];
            IReadOnlyList<string> wishes = [.. round.Wishes[person].TakeWhile(w => w != outcome[person])];
            Assert.Equal(wishes.Select(w => ReferenceRefusal(round, outcome, chooser, w)), result.RefusalsOf(chooser).Select(r => Told(round, result, r)));
        }
    });

    [Fact]
    public void OutcomeOf_EveryPlace_ListsHoldersAndThoseWaiting() => Check((round, draws) =>
    {
        ChoiceResult result = round.Run();
        IReadOnlyDictionary<string, string?> outcome = round.OutcomeOf(result);
        foreach (PlaceRow place in round.Places)
        {
            PlaceOutcome told = result.OutcomeOf(result.Places.Find(place.Id));
            string[] holders = [.. round.Order.Where(p => outcome[p] == place.Id)];
            Assert.Equal(holders, told.Holders.Select(h => round.Order[h]));
            Assert.Equal(holders.LastOrDefault(), told.LastHolder < 0 ? null : round.Order[told.LastHolder]);
            Assert.Equal(round.Order.Where(p => Missed(round, outcome).Contains((p, place.Id))), told.Waiting.Select(w => round.Order[w]));
            Assert.Equal(Math.Min(place.Capacity, place.Cap ?? place.Capacity) - holders.Length, told.SeatsLeft);
        }

        Assert.Equal(outcome.Values.Count(o => o is not null), result.Placed);
    });

    private static Coverage? Check(Action<ChoiceRound, Draws> holds) => Property.Check(Runs, (draws, seen, text) =>
    {
        var round = ChoiceRound.Draw(draws, seen);
        text.Append(round);
        holds(round, draws);
    });

    /// <summary>Of rounds in which somebody chooses.</summary>
    private static Coverage? CheckSeen(Action<ChoiceRound, Draws, Coverage> holds) => Property.Check(Runs, (draws, seen, text) =>
    {
        var round = ChoiceRound.Draw(draws, seen);
        text.Append(round);
        if (round.Order.Count > 0)
        {
            holds(round, draws, seen);
        }
    });

    /// <summary>Everybody with each place that is open to the person and dearer than the one got.</summary>
    private static List<(string Person, string Place)> Missed(ChoiceRound round, IReadOnlyDictionary<string, string?> outcome) =>
        [.. from person in round.Order from place in round.Wishes[person].TakeWhile(w => w != outcome[person]) where !round.IsClosed(person, place) select (person, place)];

    /// <summary>A seat of the one place could have been one of the other.</summary>
    private static bool Competes(ChoiceRound round, string got, string wanted) =>
        got == wanted || (round.Place(got).Kind is { } kind && kind == round.Place(wanted).Kind && round.Limits.Any(l => l.Kind == kind));

    private static bool HasSeat(ChoiceRound round, IReadOnlyDictionary<string, string?> outcome, string place) =>
        outcome.Values.Count(o => o == place) < Math.Min(round.Place(place).Capacity, round.Place(place).Cap ?? int.MaxValue);

    /// <summary>Looks at who had what when the person's turn came.</summary>
    private static (string Place, RefusalReason Reason, string? TakenBy) ReferenceRefusal(
        ChoiceRound round, IReadOnlyDictionary<string, string?> outcome, int chooser, string wish)
    {
        PlaceRow place = round.Place(wish);
        string[] before = [.. round.Order.Take(chooser).Where(p => outcome[p] is not null)];
        string[] there = [.. before.Where(p => outcome[p] == wish)];
        string[] ofKind = [.. before.Where(p => round.Place(outcome[p] ?? wish).Kind == place.Kind)];
        return round.IsClosed(round.Order[chooser], wish) ? (wish, RefusalReason.OtherZone, null)
            : there.Length == Math.Min(place.Capacity, place.Cap ?? place.Capacity)
                ? (wish, place.Cap < place.Capacity ? RefusalReason.Capped : RefusalReason.Full, there.LastOrDefault())
            : (wish, RefusalReason.KindLimit, ofKind.LastOrDefault());
    }

    private static (string Place, RefusalReason Reason, string? TakenBy) Told(ChoiceRound round, ChoiceResult result, Refusal refusal) =>
        (result.Places[refusal.Place].Id, refusal.Reason, refusal.TakenBy < 0 ? null : round.Order[refusal.TakenBy]);

    private static IReadOnlyList<(string, string?)> Sorted(IReadOnlyDictionary<string, string?> outcome) =>
        [.. outcome.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => (o.Key, o.Value))];
}
