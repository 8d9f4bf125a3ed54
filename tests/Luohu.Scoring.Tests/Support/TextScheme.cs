using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Tests.Support;

/// <summary>A ruleset written in a test, scored over profiles written in it.</summary>
internal sealed class TextScheme : IRulesetSource
{
    private const string Id = "t/t";

    private readonly string _text;
    private readonly ScoringEngine _engine;

    /// <param name="body">The ruleset without its head.</param>
    public TextScheme(string body)
    {
        _text = $"规则集: {Id}\n版本: \"1\"\n{body}";
        Assert.DoesNotContain(Mistakes(body), m => m.Contains("错误", StringComparison.Ordinal));
        _engine = new ScoringEngine(RulesetCatalog.Load(this, PlanMode.Interpreted));
    }

    public IEnumerable<RulesetFile> Read() => [new RulesetFile("t.yaml", Encoding.UTF8.GetBytes(_text))];

    /// <summary>What is wrong with a ruleset without its head, in Chinese.</summary>
    public static IReadOnlyList<string> Mistakes(string body) =>
        [.. CompiledRuleset.Compile("t.yaml", Encoding.UTF8.GetBytes($"规则集: {Id}\n版本: \"1\"\n{body}")).Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.Chinese))];

    /// <summary>The assessment of a profile, which is <c>{"编号": "a", <paramref name="facts"/>}</c>.</summary>
    public Assessment Assess(string facts, string asOf = "2016-06-30")
    {
        AssessmentResult result = Evaluate(facts, asOf);
        Assert.True(result.Assessment is not null, string.Join('\n', result.Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.Chinese))));
        AssertAddsUp(result.Assessment);
        return result.Assessment;
    }

    /// <summary>What is wrong with a profile.</summary>
    public IReadOnlyList<string> MistakesOf(string facts) => [.. Evaluate(facts, "2016-06-30").Diagnostics.Select(d => DiagnosticRenderer.Render(d, Language.Chinese))];

    private AssessmentResult Evaluate(string facts, string asOf)
    {
        string json = facts.Length == 0 ? """{"编号": "a"}""" : $$"""{"编号": "a", {{facts}}}""";
        return _engine.EvaluateJson(Encoding.UTF8.GetBytes(json), "a.json", Id, DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    public LedgerLine Line(string facts, string id) => Assess(facts).Ledger.Single(l => l.Id == id);

    private static void AssertAddsUp(Assessment assessment)
    {
        foreach (LedgerLine line in assessment.Ledger)
        {
            Assert.Equal(line.Counted, line.Raw + line.Adjustments.Sum(a => a.Points));
            Assert.True(!line.IsGroup || line.Raw == assessment.Ledger.Where(l => l.ParentId == line.Id).Sum(l => l.Counted), line.Id);
        }
    }
}
