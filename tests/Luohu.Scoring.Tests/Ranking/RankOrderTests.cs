using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Lots;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Tests.Ranking;

public sealed class RankOrderTests
{
    private static readonly RankingRules TwoKeys = new() { Keys = [new RankKeyRule("总分", true), new RankKeyRule("申请.时间", false)] };

    [Fact]
    public void Sort_TwoKeys_HighestThenLowestAndNotKnownLast()
    {
        Entrant[] people =
        [
            new("none", null, 1), new("late", 90, 5), new("best", 95, 9), new("open", 90, null), new("early", 90, 2), new("neither", null, null), new("low", -3, 0),
        ];
        RankedList list = Rounds.Sort(TwoKeys, people);
        Assert.Equal("best early late open low none neither", Rounds.Ids(list));
        Assert.Equal(
            [Separation.None, Separation.OfKey(0), Separation.OfKey(1), Separation.OfKey(1), Separation.OfKey(0), Separation.OfKey(0), Separation.OfKey(1)],
            Enumerable.Range(0, 7).Select(list.FromBefore));
    }

    /// <summary>The ends of the range are told apart from each other and from what is not known, both ways.</summary>
    [Theory]
    [InlineData(true, "open high mid low none unknown")]
    [InlineData(false, "low mid high open none unknown")]
    public void Sort_ValuesAtTheEnds_NotKnownAndNoneComeLast(bool isDescending, string expected)
    {
        var table = new CandidateTable(1);
        foreach ((string id, long value) in new[]
        {
            ("none", Cell.None), ("unknown", Cell.NotKnown), ("low", Cell.None + 1), ("mid", 0L), ("open", Cell.Open), ("high", Cell.Open - 1),
        })
        {
            table.Add(new CandidateRow(id, 1, Standing.Candidate, default, 0, 0, null, null), [value]);
        }

        RankedList list = RankOrder.Sort(table, new RankingRules { Keys = [new RankKeyRule("k", isDescending)] });
        Assert.Equal(expected, Rounds.Ids(list));
        Assert.Equal(4, list.FirstOfEquals(5));
    }

    [Fact]
    public void Sort_Batches_ComeBeforeEverything()
    {
        RankedList list = Rounds.Sort(TwoKeys, [new("c", 99, 1) { Batch = 2 }, new("a", 1, 1), new("b", 50, 1) { Batch = 1 }, new("d", 98, 1) { Batch = 2 }]);
        Assert.Equal("a b c d", Rounds.Ids(list));
        Assert.Equal([Separation.None, Separation.Batch, Separation.Batch, Separation.OfKey(0)], Enumerable.Range(0, 4).Select(list.FromBefore));
    }

    [Fact]
    public void Sort_Rows_ThatDoNotTakePart_AreNotInTheList()
    {
        RankedList list = Rounds.Sort(
            Rounds.Rules(),
            [new("x", 9) { Standing = Standing.Ineligible }, new("a", 5), new("y", 9) { Standing = Standing.Undetermined }, new("z", 9) { Standing = Standing.OutsideUse }, new("b", 7)]);
        Assert.Equal("b a", Rounds.Ids(list));
        Assert.Equal([-1, 1, -1, -1, 0], Enumerable.Range(0, 5).Select(list.PositionOf));
        Assert.Equal([4, 1], Enumerable.Range(0, 2).Select(list.RowAt));
    }

    [Theory]
    [InlineData(RankStyle.Skip, "1 2 2 4 4 4 7")]
    [InlineData(RankStyle.Dense, "1 2 2 3 3 3 4")]
    [InlineData(RankStyle.Distinct, "1 2 3 4 5 6 7")]
    public void RankAt_Styles_NumberEquals(object style, string expected)
    {
        RankedList list = Rounds.Sort(Rounds.Rules(style: (RankStyle)style), Rounds.People("a 9", "b 8", "c 8", "d 7", "e 7", "f 7", "g 6"), Rounds.Seed);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, 7).Select(list.RankAt)));
        Assert.Equal([0, 1, 1, 3, 3, 3, 6], Enumerable.Range(0, 7).Select(list.FirstOfEquals));
        Assert.Equal([1, 2, 2, 3, 3, 3, 1], Enumerable.Range(0, 7).Select(list.EqualsOf));
    }

    [Theory]
    [InlineData(RankStyle.Skip, "1 1 2 2 4 0 5")]
    [InlineData(RankStyle.Dense, "1 1 2 2 3 0 4")]
    public void ZoneRankAt_Zones_AreNumberedApart(object style, string expected)
    {
        RankedList list = Rounds.Sort(Rounds.Rules(style: (RankStyle)style), Rounds.People("a 9 东", "b 8 西", "c 7 东", "c2 7 东", "d 6 东", "e 6", "f 5 东"));
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, 7).Select(list.ZoneRankAt)));
    }

    /// <summary>Ids as the lots of the seed order them were computed outside: A002 7a…, A001 fab…, A003 db….</summary>
    [Fact]
    public void Sort_Distinct_LotsDecideAmongEquals()
    {
        var seed = LotSeed.Parse("luohu-test-seed-2026");
        RankedList list = Rounds.Sort(Rounds.Rules(style: RankStyle.Distinct), Rounds.People("A001 5", "A002 5", "A003 5", "B 6"), seed);
        Assert.Equal("B A002 A003 A001", Rounds.Ids(list));
        Assert.Equal([Separation.None, Separation.OfKey(0), Separation.Lot, Separation.Lot], Enumerable.Range(0, 4).Select(list.FromBefore));
        Assert.Null(list.LotAt(0));
        Assert.Equal("7a2c612df7206f2505f9e402491a47bb4022c9f4915ef2ccd83e199d3b50ec60", list.LotAt(1).ToString());
    }

    [Fact]
    public void Sort_EqualsWithoutLots_StandByIdAndNothingSetsThemApart()
    {
        RankedList list = Rounds.Sort(Rounds.Rules(), Rounds.People("b 5", "a10 5", "B 5", "a9 5"), Rounds.Seed);
        Assert.Equal("B a10 a9 b", Rounds.Ids(list));
        Assert.False(list.IsByLot);
        Assert.All(Enumerable.Range(0, 4), p => Assert.Equal((Separation.None, 1, null), (list.FromBefore(p), list.RankAt(p), list.LotAt(p))));
    }

    [Fact]
    public void Sort_LotAtTheLine_EqualsStandByLotAndShareTheirRank()
    {
        var seed = LotSeed.Parse("luohu-test-seed-2026");
        RankedList list = Rounds.Sort(Rounds.Rules(LastTie.Lot), Rounds.People("A001 5", "A002 5", "A003 5"), seed);
        Assert.Equal("A002 A003 A001", Rounds.Ids(list));
        Assert.Equal([1, 1, 1], Enumerable.Range(0, 3).Select(list.RankAt));
        Assert.Equal("A001 A002 A003", Rounds.Ids(Rounds.Sort(Rounds.Rules(LastTie.Lot), Rounds.People("A001 5", "A002 5", "A003 5"))));
    }

    [Fact]
    public void Sort_OfficersLots_OrderEqualsThoughTheRulesDoNot()
    {
        var seed = LotSeed.Parse("luohu-test-seed-2026");
        RankingRules rules = Rounds.Rules();
        Assert.Equal("A002 A003 A001", Rounds.Ids(RankOrder.Sort(Rounds.Table(1, Rounds.People("A001 5", "A002 5", "A003 5")), rules, seed, equalsByLot: true)));
    }

    [Fact]
    public void Sort_DistinctWithoutASeed_IsRefusedOnlyWhereSomebodyIsEqual()
    {
        RankingRules rules = Rounds.Rules(style: RankStyle.Distinct);
        Assert.Equal("a b", Rounds.Ids(Rounds.Sort(rules, Rounds.People("b 1", "a 2"))));
        var refused = Assert.Throws<ScoringException>(() => Rounds.Sort(rules, Rounds.People("a 2", "b 2", "c 3", "d 1", "e 1", "f 1")));
        Assert.Equal("LH732", Assert.Single(refused.Diagnostics).Code);
        Assert.Contains("5 applicants are equal", refused.Diagnostics[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Sort_NobodyOrOne_IsAList()
    {
        Assert.Equal(0, Rounds.Sort(Rounds.Rules(), []).Count);
        RankedList one = Rounds.Sort(Rounds.Rules(style: RankStyle.Distinct), Rounds.People("a ?"));
        Assert.Equal((1, 1, 1), (one.Count, one.RankAt(0), one.EqualsOf(0)));
    }

    [Fact]
    public void Sort_NoKeys_EverybodyIsEqual()
    {
        RankedList list = Rounds.Sort(new RankingRules { Keys = [] }, [new("b"), new("a")]);
        Assert.Equal("a b", Rounds.Ids(list));
        Assert.Equal(0, list.FirstOfEquals(1));
    }

    [Fact]
    public void Sort_KeysOfAnotherNumber_IsTheCallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RankOrder.Sort(new CandidateTable(2), Rounds.Rules()));
}
