using Luohu.Scoring.Certificates;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Certificates;

/// <summary>A decision as a person hears it.</summary>
public sealed class DecisionTextTests
{
    private static readonly SmallRound Round = new()
    {
        Ranking = "{批次: [{编号: 西镇先, 条件: 申请.区域 = “西镇”}], 次序: [总分 降], 名额: {按: 申请.区域, 东镇: 6, 西镇: 2}, 末位同分: 全部不录, 轮次: [{分区: 申请.区域}, {剩余: 合并, 每区至多: 50%}], "
            + "待遇: [{编号: 奖励, 条件: 名次 <= 3, 金额: 1000 元}]}",
        Applicants = new SmallRound().Applicants + SmallRound.Lines(("丙二", 50, "西镇")),
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
            申请人：丙二
            名次：第 4 名，共 8 人参加排名；总分 50。
              在西镇为第 4 名。
              依据：西镇先，总分 50 分。
              与前一位（第 3 名）相比：总分：对方 60 分，本人 50 分。
            结果：候补，第 1 位，本区在这一轮补录的人数已达上限。
              第 2 轮，余下的名额合并：名额 2 个，2 人竞争，录取 1 人，余 1 个。
              录取的末位：第 3 名（西镇先，总分 60 分）。
              与其相比：总分：对方 60 分，本人 50 分。
            待遇 奖励：不享受。

            """,
            result.Explain("丙二"));
    }

    [Fact]
    public async Task Explain_Benefit_TellsTheAmount() =>
        Assert.Contains("待遇 奖励：享受，1000 元。\n", (await Round.RunAsync()).Explain("甲三"), StringComparison.Ordinal);

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
