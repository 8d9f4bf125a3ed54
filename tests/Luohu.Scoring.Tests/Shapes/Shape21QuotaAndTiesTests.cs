using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Tests.Ranking;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 21: so many points and no more; a quota; a quota with all equals at the line; chains of what decides among equals: sub-scores, dates, then lot.</summary>
public sealed class Shape21QuotaAndTiesTests
{
    /// <summary>Equal totals but for A1; A2 leads by the sub-score, A3 by the date; A4 and A5 are equal in everything.</summary>
    private static readonly string[] People =
    [
        Person(8, 0, "2016-05-05"), Person(3, 2, "2016-05-05"), Person(5, 0, "2016-01-01"), Person(5, 0, "2016-03-03"), Person(5, 0, "2016-03-03"),
    ];

    [Fact]
    public void Outcome_ByThresholdAlone_AdmitsWhoeverReachesIt()
    {
        RankingInput input = Read("名次: 并列跳号", gate: "准入: [{编号: 够分, 条件: 总分 >= 6}]\n");
        Assert.Equal([Standing.Candidate, .. Enumerable.Repeat(Standing.Ineligible, 4)], Enumerable.Range(0, 5).Select(r => input.Candidates[r].Standing));
        Assert.Equal("A1", Rounds.Admitted(Admission.Run(RankOrder.Sort(input.Candidates, input.Rules), Quotas.None)));
    }

    [Theory]
    [InlineData("末位同分: 全部录取", "A1 A2 A3 A4 A5")]
    [InlineData("末位同分: 全部不录", "A1")]
    public void Quota_WithEqualsAtTheLine_IsAsTheRuleSays(string rule, string admitted)
    {
        RankingInput input = Read("次序: [总分 降], 名额: 3, " + rule);
        Assert.Equal(admitted, Rounds.Admitted(Admission.Run(RankOrder.Sort(input.Candidates, input.Rules), Quotas.Of(input.Quota ?? 0))));
    }

    [Fact]
    public void Quota_WithoutARuleForEquals_IsLeftUndecided()
    {
        RankingInput input = Read("次序: [总分 降], 名额: 3");
        AdmissionResult result = Admission.Run(RankOrder.Sort(input.Candidates, input.Rules), Quotas.Of(input.Quota ?? 0));
        Assert.Equal("A1", Rounds.Admitted(result));
        Assert.Equal(4, Enumerable.Range(0, 5).Count(p => result[p].State == AdmissionState.Undecided));
    }

    [Fact]
    public void Chain_OfSubScoreAndDate_DecidesBeforeTheLot()
    {
        RankingInput input = Read("次序: [总分 降], 同分: [得分(证书) 降, 申请.日期 升], 名额: 4, 末位同分: 抽签");
        RankedList list = RankOrder.Sort(input.Candidates, input.Rules, Rounds.Seed);
        Assert.Equal("A1 A2 A3", string.Join(' ', Rounds.Ids(list).Split(' ')[..3]));
        Assert.Equal([1, 2, 3, 4, 4], Enumerable.Range(0, 5).Select(list.RankAt));
        Assert.Equal([Separation.None, Separation.OfKey(0), Separation.OfKey(1), Separation.OfKey(2), Separation.Lot], Enumerable.Range(0, 5).Select(list.FromBefore));
        AdmissionResult result = Admission.Run(list, Quotas.Of(input.Quota ?? 0));
        Assert.Equal(4, Rounds.Admitted(result).Split(' ').Length);
        Assert.Throws<ScoringException>(() => Admission.Run(RankOrder.Sort(input.Candidates, input.Rules), Quotas.Of(input.Quota ?? 0)));
    }

    private static RankingInput Read(string ranking, string gate = "") => new RankedFile($$"""
        {{gate}}积分:
          - {编号: 证书, 量: 个数(职业资格), 每: 1, 得分: 1}
          - {编号: 志愿服务, 量: 合计(志愿服务 的 小时), 每: 1 小时, 得分: 1}
        排名: { {{ranking}} }

        """).Of(People);

    private static string Person(int hours, int certificates, string day) => FormattableString.Invariant(
        $"'志愿服务': [{{'小时': {hours}}}], '职业资格': [{string.Join(", ", Enumerable.Repeat("{}", certificates))}], '申请': {{'日期': '{day}'}}");
}
