using Luohu.Scoring.Allocation;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Allocation;

public sealed class ChoosingTests
{
    [Fact]
    public void Run_InOrder_EachTakesTheDearestThatIsFree() =>
        Assert.Equal("甲一 乙二 丙- 丁-", Rounds.Told(Rounds.Of("一 1; 二 1", "甲: 一 二; 乙: 一 二; 丙: 二 一; 丁:")));

    [Fact]
    public void RefusalsOf_EachReason_IsTold()
    {
        ChoiceRound round = Rounds.Of("一 1 学; 二 5 学; 三 9; 四 9; 五 0", "甲: 一; 乙: 二; 丙: 五 一 二 三 四", new KindLimit("学", 2)) with
        {
            ZoneOf = new Dictionary<string, string?> { ["丙"] = "东" },
        };
        round = round with { Places = [.. round.Places.Select(p => p.Id switch { "三" => p with { Zone = "西", OwnZoneOnly = true }, "四" => p with { Cap = 0 }, _ => p })] };
        ChoiceResult result = round.Run();
        Assert.Equal(
            [
                new(4, RefusalReason.Full, -1), new(0, RefusalReason.Full, 0), new(1, RefusalReason.KindLimit, 1),
                new(2, RefusalReason.OtherZone, -1), new(3, RefusalReason.Capped, -1),
            ],
            result.RefusalsOf(2));
        Assert.Equal((-1, -1), (result.WishOf(2), result.PlaceOf(2)));
        Assert.Equal(1, result.KindFilledBy(0));
    }

    [Fact]
    public void RefusalsOf_WhoGotALaterWish_TellsOnlyTheDearerOnes()
    {
        ChoiceResult result = Rounds.Of("一 1; 二 1; 三 1", "甲: 一; 乙: 一 二 三").Run();
        Assert.Equal([new Refusal(0, RefusalReason.Full, 0)], result.RefusalsOf(1));
        Assert.Empty(result.RefusalsOf(0));
    }

    [Fact]
    public void OutcomeOf_PlaceWithSeatsLeft_IsNotFull()
    {
        PlaceOutcome outcome = Rounds.Of("一 3", "甲: 一; 乙: 一").Run().OutcomeOf(0);
        Assert.Equal((1, false, 1), (outcome.LastHolder, outcome.IsFull, outcome.SeatsLeft));
        Assert.Equal([0, 1], outcome.Holders);
        Assert.Empty(outcome.Waiting);
    }

    [Fact]
    public void OutcomeOf_PlaceThatNobodyGot_HasNoLastHolder() => Assert.Equal(-1, Rounds.Of("一 0", "甲: 一").Run().OutcomeOf(0).LastHolder);

    [Fact]
    public void Run_ZoneNotKnown_IsKeptOutOfPlacesForTheirZone()
    {
        ChoiceRound round = Rounds.Of("一 1", "甲: 一");
        round = round with { Places = [round.Places[0] with { Zone = "东", OwnZoneOnly = true }] };
        Assert.Equal("甲-", Rounds.Told(round));
        Assert.Equal("甲一", Rounds.Told(round with { ZoneOf = new Dictionary<string, string?> { ["甲"] = "东" } }));
    }

    [Fact]
    public void Run_NobodyOrNothing_GivesNothing()
    {
        var places = new PlaceTable([new("一", 1, 2)]);
        (ChoiceResult? nobody, _) = Choosing.Run(places, new WishTable(0), [], new(), _ => "?");
        Assert.Equal((0, 1), (nobody?.Placed, nobody?.OutcomeOf(0).SeatsLeft));
        (ChoiceResult? nothing, _) = Choosing.Run(new PlaceTable([]), new WishTable(1), [new(0, null, 0)], new(), _ => "?");
        Assert.Equal(-1, nothing?.PlaceOf(0));
    }

    [Fact]
    public void Run_EqualsWithWishes_IsAnErrorBeforeAnythingIsGivenOut()
    {
        (ChoiceResult? result, IReadOnlyList<Diagnostic> diagnostics) = RunEquals(new());
        Assert.Null(result);
        Diagnostic told = Assert.Single(diagnostics);
        Assert.Equal(("LH757", DiagnosticSeverity.Error), (told.Code, told.Severity));
        Assert.Equal("选择的先后不能确定：有 5 人名次相同，分为 2 组，例如 `甲` 与 `丙`", told.Message.Zh);
        Assert.Equal("the order of choosing is not settled: 5 people in 2 groups are equal, such as `甲` and `丙`", told.Message.En);
        Assert.Contains("--equals lot", told.Help?.En ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_EqualsAndLotsByTheRuleset_AsksForTheSeed()
    {
        (_, IReadOnlyList<Diagnostic> diagnostics) = RunEquals(new() { LotsAreTheRule = true });
        Assert.Contains("seed", Assert.Single(diagnostics).Help?.En ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_EqualsByLot_GoesByTheList()
    {
        (ChoiceResult? result, _) = RunEquals(new() { LotsDecide = true });
        Assert.Equal([0, -1, -1, -1, -1, -1, -1, -1], Enumerable.Range(0, 8).Select(c => result?.WishOf(c) ?? -2));
    }

    /// <summary>Their order changes nothing: only one of each group has wishes.</summary>
    [Fact]
    public void FindEquals_OneOfThemWithWishes_IsNoMatter()
    {
        var wishes = new WishTable(3);
        wishes.Set(1, 1, [0]);
        Assert.Null(Choosing.FindEquals(wishes, [new(0, null, 0), new(1, null, 0), new(2, null, 0)]));
        wishes.Set(2, 2, [0]);
        Assert.Equal(new EqualChoosers(2, 1, 1, 2), Choosing.FindEquals(wishes, [new(0, null, 0), new(1, null, 0), new(2, null, 0)]));
        Assert.Null(Choosing.FindEquals(wishes, [new(0, null, 0), new(1, null, 0), new(2, null, 2)]));
    }

    /// <summary>Three equals, of whom the second has no wish; one alone; four equals, one without a wish.</summary>
    private static (ChoiceResult? Result, IReadOnlyList<Diagnostic> Diagnostics) RunEquals(ChoiceRules rules)
    {
        string[] names = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"];
        var wishes = new WishTable(names.Length);
        foreach (int person in new[] { 0, 2, 3, 4, 5, 6 })
        {
            wishes.Set(person, person + 1, [0]);
        }

        int[] firsts = [0, 0, 0, 3, 4, 4, 4, 4];
        Chooser[] choosers = [.. firsts.Select((first, person) => new Chooser(person, null, first))];
        return Choosing.Run(new PlaceTable([new("一", 1, 2)]), wishes, choosers, rules, person => names[person]);
    }
}
