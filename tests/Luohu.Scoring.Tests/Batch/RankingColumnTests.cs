using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Tests.Ranking;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>What a batch writes for ranking.</summary>
public sealed class RankingColumnTests
{
    private static readonly RankedFile File = new("""
        区域: [东镇, 西镇]
        用途: [入学]
        积分: [{编号: 证书, 各: 职业资格, 取: 合计, 得分: 2.5}]
        排名:
          条件: 年龄 >= 16
          批次: [{编号: 优抚, 条件: 存在(献血)}]
          次序: [总分 降, 最高(学历 的 层次) 降]
          同分: [申请.日期 升]
          名额: {按: 申请.区域, 东镇: 100, 其他: 20}
          待遇: [{编号: 奖励, 条件: 名次 <= 50 且 存在(献血), 金额: 1000 元}]
        """ + "\n");

    [Fact]
    public void Run_WithRanking_WritesAllThatItNeeds()
    {
        string results = File.Scored(RankedFile.Lines(
            "'出生日期': '1990-01-01', '职业资格': [{}], '学历': [{'层次': '本科'}], '献血': [{}], '申请': {'日期': '2016-03-01', '区域': '东镇', '用途': '入学'}", "'出生日期': '2010-01-01'"));
        string ruleset = File.Scorer().Ruleset.Sha256;
        Assert.Equal(
            "{\"line\":1,\"id\":\"A1\",\"verdict\":\"eligible\",\"total\":2.5,\"track\":null,\"ranking\":{\"ruleset\":\"" + ruleset + "\",\"asOf\":\"2016-06-30\",\"standing\":\"candidate\",\"batch\":\"优抚\","
            + "\"keys\":[2.5,\"本科\",\"2016-03-01\"],\"zone\":\"东镇\",\"use\":\"入学\",\"quota\":100,\"benefits\":{\"奖励\":[{\"from\":1,\"granted\":true,\"amount\":1000},{\"from\":51,\"granted\":false,\"amount\":1000}]}}}\n"
            + "{\"line\":2,\"id\":\"A2\",\"verdict\":\"eligible\",\"total\":0,\"track\":null,\"ranking\":{\"ruleset\":\"" + ruleset + "\",\"asOf\":\"2016-06-30\",\"standing\":\"ineligible\",\"batch\":null,"
            + "\"keys\":[0,null,null],\"zone\":null,\"use\":null,\"quota\":null,\"benefits\":{\"奖励\":[{\"from\":1,\"granted\":false,\"amount\":1000},{\"from\":51,\"granted\":false,\"amount\":1000}]}}}\n",
            results);
    }

    [Fact]
    public async Task Run_WithoutRanking_WritesNothingOfIt()
    {
        using var results = new MemoryStream();
        await File.Scorer().RunAsync(new MemoryStream("{\"编号\": \"A\"}"u8.ToArray()), results, Stream.Null);
        Assert.Equal("{\"line\":1,\"id\":\"A\",\"verdict\":\"eligible\",\"total\":0,\"track\":null}\n", System.Text.Encoding.UTF8.GetString(results.ToArray()));
    }

    [Fact]
    public void Run_RankingOfARulesetWithout_IsRefusedBeforeAnythingIsRead()
    {
        var options = new BatchOptions { Ranking = true };
        ScoringException refused = Assert.Throws<ScoringException>(() => BatchRun.Of("not read", options));
        Assert.Equal("LH654", Assert.Single(refused.Diagnostics).Code);
        Assert.Throws<ArgumentException>(() => BatchRun.Of("not read", options with { Output = BatchFormat.Csv }));
    }
}
