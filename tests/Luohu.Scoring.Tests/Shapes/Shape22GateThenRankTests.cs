using Luohu.Scoring.Assessments;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Tests.Ranking;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 22: so many points first, then the order by something else (months insured), points among equals.</summary>
public sealed class Shape22GateThenRankTests
{
    private static readonly string[] People = [Person(60, 24), Person(90, 12), Person(59, 120), Person(70, 24), """ '献血': [] """];

    [Theory]
    [InlineData("准入: [{编号: 够分, 条件: 总分 >= 60}]", "")]
    [InlineData("否决: []", "  条件: 总分 >= 60\n")]
    public void Rank_PastTheGate_IsByMonths(string gate, string condition)
    {
        RankedFile file = new($"""
            {gate}
            定义: {"{"}医保月数: 月数(社会保险 其中 险种 = 医疗){"}"}
            积分: [{"{"}编号: 志愿服务, 量: 合计(志愿服务 的 小时), 每: 1 小时, 得分: 1{"}"}]
            排名:
            {condition}  次序: [医保月数 降, 总分 降]

            """.Replace("否决: []\n", "", StringComparison.Ordinal));
        RankingInput input = file.Of(People);
        RankedList list = RankOrder.Sort(input.Candidates, input.Rules);
        Assert.Equal("A4 A1 A2", Rounds.Ids(list));
        Assert.Equal(["24 个月 70 分", "24 个月 60 分", "12 个月 90 分"], Enumerable.Range(0, 3).Select(p => RankedFile.Keys(input, list.RowAt(p))));
        Assert.Equal([Standing.Ineligible, Standing.Ineligible], new[] { 2, 4 }.Select(r => input.Candidates[r].Standing));
    }

    [Fact]
    public void Rank_PointsThatMayStillReachTheGate_AreNotRankedOnAGuess()
    {
        RankedFile file = new("积分: [{编号: 志愿服务, 量: 合计(志愿服务 的 小时), 每: 1 小时, 得分: 1}]\n排名: {条件: 总分 >= 60}\n");
        RankingInput input = file.Candidates("""{"编号": "A", "志愿服务": [{"小时": 80}, {}]}""" + "\n" + """{"编号": "B"}""" + "\n");
        Assert.Equal([Standing.Undetermined, Standing.Undetermined], Enumerable.Range(0, 2).Select(r => input.Candidates[r].Standing));
        Assert.Equal(0, RankOrder.Sort(input.Candidates, input.Rules).Count);
    }

    private static string Person(int hours, int months) => FormattableString.Invariant(
        $"'志愿服务': [{{'小时': {hours}}}], '社会保险': [{{'险种': '医疗', '起': '{2016 - (months / 12)}-07', '止': '2016-06'}}]");
}
