using Luohu.Scoring.Certificates;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Certificates;

/// <summary>A decision as a person hears it.</summary>
public sealed class DecisionTextTests
{
    private static readonly SmallRound Round = new()
    {
        Ranking = "{批次: [{编号: 西镇先, 条件: 申请.区域 = 西镇}], 次序: [总分 降], 名额: {按: 申请.区域, 东镇: 2, 西镇: 1}, 末位同分: 全部不录, 轮次: [{分区: 申请.区域}, {剩余: 合并, 每区至多: 50%}], "
            + "待遇: [{编号: 奖励, 条件: 名次 <= 3, 金额: 1000 元}]}",
        Places = null,
        Wishes = null,
    };

    [Fact]
    public async Task Explain_BatchZoneAndBenefit_AreTold()
    {
        RoundResult result = await Round.RunAsync();
        Assert.Equal(
            """
            试排（test/round，版本 1），评定日 2026-06-30
            申请人：乙一
            名次：第 2 名，共 7 人参加排名；总分 70。
              在西镇为第 2 名。
              依据：西镇先，总分 70 分。
              与前一位（第 1 名）相比：总分：对方 80 分，本人 70 分。
            结果：候补，第 1 位，本区在这一轮补录的人数已达上限。
              第 2 轮，余下的名额合并：不设名额，0 人竞争，录取 0 人。

            """,
            result.Explain("乙一"));
    }

    [Fact]
    public async Task Explain_InEnglish_HasNoChineseButNames()
    {
        RoundResult result = await Round.RunAsync();
        foreach (RoundDecision decision in result.Decisions)
        {
            string text = result.Explain(decision.Id, Language.English) ?? string.Empty;
            foreach (string name in new[] { "试排", "东镇", "西镇先", "西镇", "总分", "奖励", decision.Id })
            {
                text = text.Replace(name, string.Empty, StringComparison.Ordinal);
            }

            Assert.DoesNotMatch("[\u4e00-\u9fff，。；：（）]", text);
        }
    }

    [Fact]
    public async Task Explain_Others_AreNeverNamed()
    {
        RoundResult result = await new SmallRound { Declined = "甲一\n" }.RunAsync();
        string[] ids = [.. result.Decisions.Select(d => d.Id)];
        foreach (string id in ids)
        {
            string text = result.Explain(id) ?? string.Empty;
            Assert.All(ids.Where(other => other != id), other => Assert.DoesNotContain(other, text, StringComparison.Ordinal));
        }
    }
}
