using Luohu.Scoring.Model;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Tests.Ranking;

namespace Luohu.Scoring.Tests.Shapes;

/// <summary>Shape 26: some are placed before all others, whatever their points: local households, then policy groups, then everybody else by points.</summary>
public sealed class Shape26PriorityBatchesTests
{
    private static readonly RankedFile File = new("""
        事实: {优待对象: 是否}
        积分: [{编号: 志愿服务, 量: 合计(志愿服务 的 小时), 每: 1 小时, 得分: 1}]
        排名:
          批次:
            - {编号: 户籍, 名称: 本市户籍, 条件: 户籍.城市 = "东莞"}
            - {编号: 优待, 名称: 政策优待对象, 条件: 优待对象}
          名额: 3
          末位同分: 全部录取
          待遇:
            - {编号: 首选, 条件: 名次 <= 2}
        """ + "\n");

    private static readonly string[] People =
    [
        Person(90, "惠州", false), Person(10, "东莞", false), Person(20, "惠州", true), Person(5, "东莞市", true), Person(80, "惠州", false), Person(20, "深圳", true),
    ];

    [Fact]
    public void Rank_Batches_ComeBeforePoints()
    {
        RankingInput input = File.Of(People);
        RankedList list = RankOrder.Sort(input.Candidates, input.Rules);
        Assert.Equal("A2 A4 A3 A6 A1 A5", Rounds.Ids(list));
        Assert.Equal([1, 2, 3, 3, 5, 6], Enumerable.Range(0, 6).Select(list.RankAt));
        Assert.Equal((Separation.OfKey(0), Separation.Batch, Separation.None, Separation.Batch), (list.FromBefore(1), list.FromBefore(2), list.FromBefore(3), list.FromBefore(4)));
    }

    [Fact]
    public void Admit_EqualsOfAPriorityBatchAtTheLine_AreBothIn()
    {
        RankingInput input = File.Of(People);
        AdmissionResult result = Admission.Run(RankOrder.Sort(input.Candidates, input.Rules), Quotas.Of(input.Quota ?? 0));
        Assert.Equal("A2 A4 A3 A6", Rounds.Admitted(result));
    }

    [Fact]
    public void Rank_BatchNotProven_IsNoBatch()
    {
        RankingInput input = File.Candidates(RankedFile.Lines(Person(1, "东莞", false)) + """{"编号": "B", "志愿服务": [{"小时": 50}], "户籍": {"城市": "惠州"}}""" + "\n");
        Assert.Equal([0, 2], Enumerable.Range(0, 2).Select(r => input.Candidates[r].Batch));
        Assert.Equal(("A1 B", LastTie.AdmitAll), (Rounds.Ids(RankOrder.Sort(input.Candidates, input.Rules)), input.Rules.LastTie));
    }

    private static string Person(int hours, string city, bool favoured) =>
        FormattableString.Invariant($"'志愿服务': [{{'小时': {hours}}}], '户籍': {{'城市': '{city}'}}, '优待对象': {(favoured ? "true" : "false")}");
}
