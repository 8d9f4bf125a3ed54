using System.Globalization;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Lots;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 24: schools with seats and caps, and each applicant's own order of wishes; who has more points chooses first.</summary>
public sealed class Shape24SeatsAndWishesTests
{
    private const string Rules = """
        区域: [东城, 长安]
        积分:
          - {编号: 学时, 量: 合计(志愿服务 的 小时), 每: 1 小时, 得分: 1}
        准入:
          - {编号: 有志愿服务, 条件: 总分 >= 1}
        排名:
          名额: 6
          末位同分: 抽签
        """;

    private const string Places = """
        编号,名称,类别,区域,名额,上限,仅限本区
        一小,第一小学,学位,东城,40,2,否
        二小,第二小学,学位,长安,1,,是
        三小,第三小学,学位,东城,5,,否
        新苑,新苑小区,住房,,1,,否
        """;

    private const string Wishes = """
        编号,志愿1,志愿2,志愿3
        甲,一小,,
        乙,一小,二小,
        丙,二小,一小,三小
        丁,一小,三小,新苑
        戊,新苑,三小,
        己,新苑,三小,一小
        庚,一小,二小,三小
        """;

    private static readonly LotSeed Seed = LotSeed.Parse("2016 年 6 月 30 日公布的种子");

    [Fact]
    public async Task Choose_SeatsCapsAndZones_AreKept()
    {
        (TextRound round, AdmissionResult admission, ChoiceResult result) = await RunAsync("学位=4");
        Assert.Equal("甲:一小 乙:一小 丙:二小 丁:三小 戊:新苑 己:-", round.Told(result));
        Assert.Equal(6, admission.Admitted);

        // 丁: the cap of the first school lets in two. 己: one flat only, and the limit of all schools is reached.
        Assert.Equal([new Refusal(0, RefusalReason.Capped, 1)], result.RefusalsOf(3));
        Assert.Equal(
            [new(3, RefusalReason.Full, 4), new(2, RefusalReason.KindLimit, 3), new(0, RefusalReason.Capped, 1)],
            result.RefusalsOf(5));
        PlaceOutcome first = result.OutcomeOf(0);
        Assert.Equal((1, 0, "乙"), (first.LastHolder, first.SeatsLeft, round.IdOf(result.Choosers[first.LastHolder].Person)));
        Assert.Equal(["丁", "己"], first.Waiting.Select(w => round.IdOf(result.Choosers[w].Person)));
        Assert.Equal(4, result.OutcomeOf(2).SeatsLeft);
    }

    [Fact]
    public async Task Choose_OtherZone_IsPassedOver()
    {
        (TextRound round, _, ChoiceResult result) = await RunAsync("学位=1");
        Assert.Equal("甲:一小 乙:- 丙:- 丁:新苑 戊:- 己:-", round.Told(result));
        Assert.Equal(new Refusal(1, RefusalReason.OtherZone, -1), result.RefusalsOf(1)[1]);
    }

    [Fact]
    public async Task Choose_TwoDecline_ShowsWhoMovesUpAndWhoComesIn()
    {
        (TextRound round, _, ChoiceResult before) = await RunAsync("学位=4");
        AdmissionResult admission = round.Admit(Seed, "甲", "戊");
        ChoiceResult after = await round.ChooseAsync(admission, Places, Wishes, "学位=4");
        Assert.Equal("乙:一小 丙:二小 丁:一小 己:新苑 庚:三小", round.Told(after));
        var moves = Moves.Between(before, after);
        Assert.Equal("甲 一小>- 丁 三小>一小 庚 ->三小 | 戊 新苑>- 己 ->新苑", round.Told(moves, before));
        Assert.Empty(moves.Worse);
    }

    /// <summary>Two with the same points: without a lot nobody can say who is first.</summary>
    [Fact]
    public async Task Choose_EqualsWithoutALot_IsRefused()
    {
        TextRound round = await TextRound.ReadAsync(Rules, People(戊: 95));
        AdmissionResult admission = round.Admit();
        var wishes = new WishTable(7);
        Assert.All(Enumerable.Range(0, 7), p => wishes.Set(p, p + 2, [0]));
        (ChoiceResult? result, IReadOnlyList<Diagnostic> diagnostics) = Choosing.Run(
            new PlaceTable([new("一小", 9, 2)]), wishes, ChooserList.Of(admission), ChoiceRules.Of(admission.List, []), round.IdOf);
        Assert.Null(result);
        Assert.Equal("the ruleset lets lots decide; give the seed that was published", Assert.Single(diagnostics).Help?.En);
        AdmissionResult byLot = round.Admit(Seed);
        Assert.NotNull(Choosing.Run(new PlaceTable([new("一小", 9, 2)]), wishes, ChooserList.Of(byLot), ChoiceRules.Of(byLot.List, []), round.IdOf).Result);
    }

    private static async Task<(TextRound Round, AdmissionResult Admission, ChoiceResult Result)> RunAsync(string limit)
    {
        TextRound round = await TextRound.ReadAsync(Rules, People(戊: 94));
        AdmissionResult admission = round.Admit();
        return (round, admission, await round.ChooseAsync(admission, Places, Wishes, limit));
    }

    /// <summary>The last first: the order of the file decides nothing.</summary>
    private static IEnumerable<string> People(int 戊)
    {
        (string Id, string Zone, int Hours)[] people = [("庚", "东城", 90), ("己", "东城", 91), ("戊", "长安", 戊), ("丁", "长安", 95), ("丙", "长安", 97), ("乙", "东城", 98), ("甲", "东城", 99)];
        return people.Select(p => string.Create(CultureInfo.InvariantCulture, $"\"编号\": \"{p.Id}\", \"申请\": {{\"区域\": \"{p.Zone}\"}}, \"志愿服务\": [{{\"小时\": {p.Hours}}}]"));
    }
}
