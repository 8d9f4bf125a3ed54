using System.Text;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Certificates;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Lots;

namespace Luohu.Scoring.Tests.Certificates;

/// <summary>A whole round from its files.</summary>
public sealed class RoundRunnerTests
{
    private static readonly SmallRound Round = new();

    [Fact]
    public async Task Run_LotAtTheLineAndWishes_DecidesByThem()
    {
        RoundResult result = await Round.RunAsync();
        LotSeed seed = LotSeed.Parse(SmallRound.Seed);

        // The second and third choose in the order of their lots; of the three with 70 the smallest lot is admitted.
        string[] second = [.. new[] { "甲二", "甲三" }.OrderBy(seed.NumberOf)];
        string fourth = new[] { "乙一", "乙二", "乙三" }.MinBy(seed.NumberOf)!;
        RoundDecision[] all = [.. result.Decisions];
        Assert.Equal(["甲一", .. second, fourth], all.Where(d => d.Outcome == RoundOutcome.Admitted).Select(d => d.Id));
        Assert.Equal([1, 2, 2, 4, 4, 4, 7], all.Select(d => d.Rank ?? 0));
        Assert.Equal(("X1", 1), (all[0].Place, all[0].Wish));
        Assert.Equal("A1", all.Single(d => d.Id == "甲二").Place);
        Assert.Equal("X2", all.Single(d => d.Id == "甲三").Place);
        Assert.False(result.IsUndecided);
    }

    [Fact]
    public async Task Run_NoSeedWhereALotDecides_IsRefusedWithoutAPart()
    {
        ScoringException refused = await Assert.ThrowsAsync<ScoringException>(() => (Round with { Options = new() }).RunAsync());
        Assert.Equal("LH733", Assert.Single(refused.Diagnostics).Code);
    }

    [Fact]
    public async Task Run_NoSeedWhereNoLotDecides_NeedsNone()
    {
        RoundResult result = await (Round with { Ranking = "{次序: [总分 降], 名额: 3, 末位同分: 抽签}", Options = new(), Places = null, Wishes = null }).RunAsync();
        Assert.Equal(3, result.Decisions.Count(d => d.Outcome == RoundOutcome.Admitted));
    }

    [Fact]
    public async Task Run_RulesetSaysNothingOfEquals_LeavesThemUndecidedAndGivesOutNoPlace()
    {
        RoundResult result = await (Round with { Ranking = "{次序: [总分 降], 名额: 4}", Options = new() }).RunAsync();
        Assert.True(result.IsUndecided);
        Assert.Equal(3, result.Decisions.Count(d => d.Outcome == RoundOutcome.Undecided));
        Assert.All(result.Decisions, d => Assert.Null(d.Place));
        Assert.Contains("3 处名额没有分配", result.Summarize(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_EqualsChooseWithoutARule_NeedsTheOfficersDecision()
    {
        SmallRound silent = Round with { Ranking = "{次序: [总分 降], 名额: 3}", Options = new() };
        ScoringException refused = await Assert.ThrowsAsync<ScoringException>(() => silent.RunAsync());
        Assert.Equal("LH757", Assert.Single(refused.Diagnostics).Code);
        Assert.Equal("LH763", await CodeOf(silent with { Options = new() { EqualsByLot = true } }));

        RoundResult decided = await (silent with { Options = new() { EqualsByLot = true, Seed = SmallRound.Seed } }).RunAsync();
        Assert.Equal(3, decided.Decisions.Count(d => d.Place is not null));
        Assert.Contains("主管人员决定由抽签定先后", decided.Explain("甲二"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CommitmentOfAnotherSeed_IsRefused()
    {
        LotSeed other = LotSeed.Parse("a seed of another round");
        Assert.Equal("LH760", await CodeOf(Round with { Options = new() { Seed = SmallRound.Seed, Commitment = other.Commitment } }));
        Assert.Equal("LH760", await CodeOf(Round with { Options = new() { Commitment = other.Commitment } }));
        await (Round with { Options = new() { Seed = other.Text, Commitment = other.Commitment.ToUpperInvariant() } }).RunAsync();
    }

    [Fact]
    public async Task Run_QuotaTable_IsWantedExactlyWhenTheRulesetSaysSo()
    {
        SmallRound byTable = Round with { Ranking = "{次序: [总分 降], 名额: {取自: 名额表}, 末位同分: 抽签, 轮次: [{分区: 申请.区域}]}", Quotas = "区域,名额\n东镇,2\n西镇,1\n" };
        RoundResult result = await byTable.RunAsync();
        Assert.Equal(3, result.Decisions.Count(d => d.Outcome == RoundOutcome.Admitted));
        Assert.Equal("LH761", await CodeOf(byTable with { Quotas = null }));
        Assert.Equal("LH762", await CodeOf(Round with { Quotas = byTable.Quotas }));
        Assert.Equal("LH751", await CodeOf(byTable with { Quotas = "区域,名额\n东镇,2\n" }));
    }

    [Fact]
    public async Task Run_LinesThatCannotBeScored_AreRejectedAndMayBeNamedElsewhere()
    {
        SmallRound bad = Round with
        {
            Applicants = Round.Applicants + "{\"编号\":\"丁一\",\"分数\":\"很多\"}\n",
            Wishes = Round.Wishes + "丁一,X1,,\n",
            Declined = null,
        };
        using var rejects = new MemoryStream();
        RoundResult result = await bad.RunAsync(rejects);
        Assert.Equal(1, result.Applicants.Rejects);
        Assert.Contains("\"id\":\"丁一\"", Encoding.UTF8.GetString(rejects.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Decisions, d => d.Id == "丁一");
    }

    [Fact]
    public async Task Run_NotDecidedOrNotEligible_StandOutsideTheList()
    {
        SmallRound some = Round with { Applicants = Round.Applicants + "{\"编号\":\"丁一\",\"分数\":99}\n{\"编号\":\"丁二\",\"分数\":99,\"愿意\":false}\n" };
        RoundResult result = await some.RunAsync();
        Assert.Equal(["丁一", "丁二"], result.Decisions.Where(d => d.Outcome == RoundOutcome.NotRanked).Select(d => d.Id));
        Assert.Contains("暂不能确定", result.Explain("丁一"), StringComparison.Ordinal);
        Assert.Contains("不符合条件", result.Explain("丁二"), StringComparison.Ordinal);
        Assert.Null(result.Explain("无名"));
    }

    [Fact]
    public async Task Run_SomebodyDeclined_OthersMoveUpAndNobodyLoses()
    {
        RoundResult before = await Round.RunAsync();
        RoundResult after = await (Round with { Declined = "甲一\n" }).RunAsync();
        Dictionary<string, RoundDecision> then = before.Decisions.ToDictionary(d => d.Id);
        Assert.Equal(RoundOutcome.Declined, after.Decisions.Single(d => d.Id == "甲一").Outcome);
        foreach (RoundDecision now in after.Decisions.Where(d => d.Id != "甲一"))
        {
            Assert.True(then[now.Id].Outcome != RoundOutcome.Admitted || now.Outcome == RoundOutcome.Admitted, now.Id);
            Assert.True(then[now.Id].Wish is not { } wish || now.Wish <= wish, now.Id);
        }

        Assert.Contains("放弃 1 人，因此递补 1 人。", after.Summarize(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_PlacesWithoutWishes_IsACallersMistake() => await Assert.ThrowsAsync<ArgumentException>(() => (Round with { Wishes = null }).RunAsync());

    [Fact]
    public async Task Run_Scored_GivesTheSameList()
    {
        using var scored = new MemoryStream();
        var scorer = new BatchScorer(Round.Catalog, "test/round", SmallRound.AsOf);
        await scorer.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(Round.Applicants)), scored, Stream.Null, new() { Ranking = true });
        SmallRound again = Round with { Applicants = Encoding.UTF8.GetString(scored.ToArray()), Options = new() { Seed = SmallRound.Seed, IsScored = true } };
        Assert.Equal(await Round.ListAsync(new()), await again.ListAsync(new()));
    }

    private static async Task<string> CodeOf(SmallRound round) => Assert.Single((await Assert.ThrowsAsync<ScoringException>(() => round.RunAsync())).Diagnostics).Code;
}
