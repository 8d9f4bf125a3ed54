using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Explanation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Samples;

/// <summary>A part of a scheme for school places, in which the parents earn points: tests/Baselines/Good/school-fragment.yaml.</summary>
public sealed class SchoolFragmentTests : IRulesetSource
{
    private const string Parents = """
        {"性别": "男", "学历": [{"层次": "本科"}],
         "社会保险": [{"险种": "养老", "城市": "东莞", "起": "2010-01"}, {"险种": "医疗", "城市": "东莞", "起": "2012-01"}],
         "就业": [{"城市": "东莞", "区域": "虎门镇", "起": "2010-01-01"}]},
        {"性别": "女", "学历": [{}], "社会保险": [{"险种": "养老", "城市": "东莞", "起": "2013-01"}],
         "就业": [{"城市": "东莞", "区域": "长安镇", "起": "2008-01-01"}], "献血": [{"城市": "东莞", "日期": "2014-05-05"}]}
        """;

    public IEnumerable<RulesetFile> Read()
    {
        string path = Repository.PathTo("tests", "Baselines", "Good", "school-fragment.yaml");
        return [new RulesetFile(path, File.ReadAllBytes(path))];
    }

    /// <summary>Those who apply where one parent works take that one; those who apply where they own a home take the better.</summary>
    [Theory]
    [InlineData("服务地", "母亲", 26, 56)]
    [InlineData("自有居所", "父亲", 102, 102)]
    public void Assess_TwoInsuredParents_TakesOneByTheGroundOfApplication(string ground, string parent, int points, int least)
    {
        Assessment assessment = Assess(ground);
        LedgerLine group = assessment.Ledger.Single(l => l.Id == "家长积分");
        Assert.Equal((parent, points), (group.Choice?.Record?.Person?.Name?.Zh, group.Counted));
        Assert.Equal(new PointsRange(least, 126), group.Range);
        Assert.Contains($"取{parent}的得分", Explainer.Explain(assessment, Language.Chinese), StringComparison.Ordinal);
        MissingFact missing = Assert.Single(assessment.Missing);
        Assert.Equal(("母亲", "层次"), (missing.Person?.Name?.Zh, missing.Field?.Zh));
        Assert.All(assessment.Gates, g => Assert.Equal(ConditionOutcome.Holds, g.Outcome));
    }

    private Assessment Assess(string ground)
    {
        string json = $$"""
            {"编号": "a", "其余": "无", "申请": {"区域": "长安镇"}, "申请依据": "{{ground}}", "入学年级": 1, "父母": [{{Parents}}]}
            """;
        var engine = new ScoringEngine(RulesetCatalog.Load(this, PlanMode.Interpreted));
        AssessmentResult result = engine.EvaluateJson(Encoding.UTF8.GetBytes(json), "a.json", "example/school", new DateOnly(2015, 6, 30));
        Assert.Empty(result.Diagnostics);
        return result.Assessment ?? throw new InvalidOperationException("no assessment");
    }
}
