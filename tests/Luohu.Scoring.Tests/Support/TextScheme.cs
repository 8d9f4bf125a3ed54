using System.Globalization;
using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Tests.Support;

/// <summary>A small ruleset written in a test, scored from end to end over profiles written in it.</summary>
/// <param name="body">The ruleset without its head (规则集 and 版本).</param>
internal sealed class TextScheme(string body) : IRulesetSource
{
    private const string Id = "t/t";
    private const string AnyDay = "2016-06-30";

    private readonly string _text = $"规则集: {Id}\n版本: \"1\"\n{body}";
    private ScoringEngine? _engine;

    /// <summary>The codes of what is wrong, by position.</summary>
    public IReadOnlyList<string> Codes => [.. Diagnostics.Select(d => d.Code)];

    /// <summary>What is wrong, but for the warning of names that nothing uses.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. CompiledRuleset.Compile("t.yaml", Encoding.UTF8.GetBytes(_text)).Diagnostics.Where(d => d.Code is not "LH328")];

    public IEnumerable<RulesetFile> Read() => [new RulesetFile("t.yaml", Encoding.UTF8.GetBytes(_text))];

    /// <summary>What is wrong with a ruleset without its head, in Chinese.</summary>
    public static IReadOnlyList<string> Mistakes(string body) =>
        [.. CompiledRuleset.Compile("t.yaml", Encoding.UTF8.GetBytes($"规则集: {Id}\n版本: \"1\"\n{body}")).Diagnostics.Select(Rendered)];

    /// <summary>What stands at the place of the only mistake, and its message in English.</summary>
    public (string At, string Message) OnlyMistake()
    {
        Diagnostic diagnostic = Assert.Single(Diagnostics);
        Text.TextSpan span = diagnostic.Span ?? default;
        return (_text.Substring(span.Start, span.Length), diagnostic.Message.En);
    }

    /// <summary>The assessment of a profile, which is <c>{"编号": "A", <paramref name="facts"/>}</c>; its ledger adds up.</summary>
    public Assessment Assess(string facts, string asOf = AnyDay)
    {
        AssessmentResult result = Evaluate(facts, asOf);
        Assert.True(result.Assessment is not null, string.Join('\n', result.Diagnostics.Select(Rendered)));
        AssertAddsUp(result.Assessment);
        return result.Assessment;
    }

    /// <summary>What is wrong with a profile.</summary>
    public IReadOnlyList<string> MistakesOf(string facts) => [.. Evaluate(facts, AnyDay).Diagnostics.Select(Rendered)];

    public LedgerLine Line(string facts, string id = "甲", string asOf = AnyDay) => Assess(facts, asOf).Ledger.Single(l => l.Id == id);

    /// <summary>Counted points of the item <c>甲</c>.</summary>
    public decimal Points(string facts, string asOf = AnyDay) => Line(facts, asOf: asOf).Counted;

    private AssessmentResult Evaluate(string facts, string asOf)
    {
        string json = string.IsNullOrWhiteSpace(facts) ? """{"编号": "A"}""" : $$"""{"编号": "A", {{facts}}}""";
        return Engine().EvaluateJson(Encoding.UTF8.GetBytes(json), "a.json", Id, DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private ScoringEngine Engine()
    {
        if (_engine is null)
        {
            RulesetCatalog catalog = RulesetCatalog.Load(this, PlanMode.Interpreted);
            Assert.DoesNotContain(catalog.Files.SelectMany(f => f.Diagnostics).Select(Rendered), m => m.Contains("错误", StringComparison.Ordinal));
            _engine = new ScoringEngine(catalog);
        }

        return _engine;
    }

    private static string Rendered(Diagnostic diagnostic) => DiagnosticRenderer.Render(diagnostic, Language.Chinese);

    private static void AssertAddsUp(Assessment assessment)
    {
        foreach (LedgerLine line in assessment.Ledger)
        {
            Assert.Equal(line.Counted, line.Raw + line.Adjustments.Sum(a => a.Points));
            Assert.True(!line.IsGroup || line.Raw == assessment.Ledger.Where(l => l.ParentId == line.Id).Sum(l => l.Counted), line.Id);
        }
    }
}
