using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Samples;

/// <summary>A part of Jinjiang's scheme on which the language was first tried: tests/Baselines/Good/jinjiang-fragment.yaml.</summary>
public sealed class JinjiangFragmentTests : IRulesetSource
{
    public IEnumerable<RulesetFile> Read()
    {
        string path = Repository.PathTo("tests", "Baselines", "Good", "jinjiang-fragment.yaml");
        return [new RulesetFile(path, File.ReadAllBytes(path))];
    }

    /// <summary>Six years of a permit 60, of contracts 30 + 5; 95 x 0.3 = 28.5. Who chooses to count as a talent of the third class gives up the degree: 90 x 0.3 = 27.</summary>
    [Theory]
    [InlineData("", "37.5")]
    [InlineData("\"优秀人才\": \"第三类\", \"选用优秀人才\": true, ", "55.5")]
    [InlineData("\"优秀人才\": \"第三类\", \"选用优秀人才\": false, ", "37.5")]
    public void Assess_SixYearsInTheCity_CountsTheBlocksAtTheirWeights(string facts, string total)
    {
        Assessment assessment = Assess(facts);
        Assert.Equal(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture), assessment.Total);
        BenefitResult home = Assert.Single(assessment.Benefits);
        Assert.Equal((BenefitOutcome.Granted, 60000m), (home.Outcome, home.Amount?.Number));
    }

    private Assessment Assess(string facts)
    {
        string json = $$"""
            {"编号": "a", "其余": "无", {{facts}}"居住证": [{"城市": "晋江", "起": "2009-01-01"}], "就业": [{"城市": "晋江", "合同": true, "起": "2009-01-01"}],
             "学历": [{"层次": "本科"}], "住所": [{"性质": "自有", "一手房": true, "面积": 89.99}]}
            """;
        AssessmentResult result = new ScoringEngine(RulesetCatalog.Load(this, PlanMode.Interpreted))
            .EvaluateJson(Encoding.UTF8.GetBytes(json), "a.json", "jinjiang/points", new DateOnly(2015, 6, 30));
        Assert.True(result.Assessment is not null, string.Join('\n', result.Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.Chinese))));
        return result.Assessment;
    }
}
