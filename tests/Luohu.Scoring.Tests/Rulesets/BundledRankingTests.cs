using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Rulesets;

/// <summary>The bundled rulesets that rank.</summary>
public sealed class BundledRankingTests
{
    private static readonly RulesetCatalog Catalog = RulesetCatalog.Load(new FolderSource(Repository.PathTo("rulesets")), PlanMode.Interpreted);

    [Fact]
    public async Task Rulesets_ThatRank_ReadCandidates()
    {
        CompiledRuleset[] ranking = [.. Catalog.Rulesets.Where(r => r.Model.Ranking is not null)];
        Assert.True(ranking.Length >= 12, $"only {ranking.Length} rank");
        foreach (CompiledRuleset ruleset in ranking)
        {
            RankingInput input = await Read($"{ruleset.Id}@{ruleset.Version}", ruleset.ValidFrom ?? new DateOnly(2016, 6, 30), """{"编号": "A", "其余": "无", "出生日期": "1985-01-01"}""");
            Assert.Equal((1, ruleset.Model.Ranking?.Keys.Count), (input.Candidates.Count, input.Rules.Keys.Count));
        }
    }

    [Fact]
    public async Task DongguanSchool_PriorityGroups_StandOutsideTheRanking()
    {
        const string Parent = """ "其余": "无", "户籍": {"城市": "衡阳"}, "就业": [{"城市": "东莞", "区域": "长安", "起": "2010-01-01"}], "居住证": [{"城市": "东莞", "起": "2010-01-01"}], "社会保险": [{"险种": "养老", "城市": "东莞", "起": "2010-01"}]""";
        string Child(string id, string more) =>
            $$"""{"编号": "{{id}}", "其余": "无", "出生日期": "2009-06-01", "户籍": {"城市": "衡阳"}, "申请": {"区域": "长安"}, "申请依据": "服务地", "入学年级": 1, "申请留级重读": false, "父母": [{ {{Parent}}{{more}} }]}""";
        RankingInput input = await Read(
            "dongguan/school@2016", new(2016, 5, 1), string.Join('\n', Child("A", ""), Child("B", ", \"突出贡献\": true"), Child("C", ", \"人才居住证\": true"), Child("D", ", \"表彰\": [{\"级别\": \"省部级\", \"日期\": \"2015-01-01\"}]")));
        Assert.Equal([Verdict.Eligible, Verdict.Eligible, Verdict.Eligible, Verdict.Eligible], Rows(input).Select(r => r.Verdict));
        Assert.Equal([Standing.Candidate, Standing.Ineligible, Standing.Ineligible, Standing.Ineligible], Rows(input).Select(r => r.Standing));
    }

    private static IEnumerable<CandidateRow> Rows(RankingInput input) => Enumerable.Range(0, input.Candidates.Count).Select(r => input.Candidates[r]);

    private static async Task<RankingInput> Read(string ruleset, DateOnly asOf, string lines)
    {
        using var rejects = new MemoryStream();
        RankingInput input = await new CandidateReader(new BatchScorer(Catalog, ruleset, asOf)).ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(lines)), rejects);
        Assert.Equal("", Encoding.UTF8.GetString(rejects.ToArray()));
        return input;
    }
}
