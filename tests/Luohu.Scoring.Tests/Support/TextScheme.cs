using System.Globalization;
using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Tests.Support;

/// <summary>A small ruleset written as text, scored from end to end.</summary>
/// <param name="body">Everything but 规则集 and 版本.</param>
internal sealed class TextScheme(string body)
{
    private const string Id = "t/t";

    private readonly string _text = $"规则集: {Id}\n版本: \"1\"\n{body}";

    /// <summary>The codes of what is wrong, by position.</summary>
    public IReadOnlyList<string> Codes => [.. Diagnostics.Select(d => d.Code)];

    public IReadOnlyList<Diagnostic> Diagnostics => [.. CompiledRuleset.Compile("t.yaml", Encoding.UTF8.GetBytes(_text)).Diagnostics.Where(d => d.Code is not "LH328")];

    /// <summary>What stands at the place of the only mistake, and its message in English.</summary>
    public (string At, string Message) OnlyMistake()
    {
        Diagnostic diagnostic = Assert.Single(Diagnostics);
        Text.TextSpan span = diagnostic.Span ?? default;
        return (_text.Substring(span.Start, span.Length), diagnostic.Message.En);
    }

    /// <summary>The assessment of an applicant in JSON without its outer braces.</summary>
    public Assessment Assess(string applicant, string asOf = "2016-06-30")
    {
        RulesetCatalog catalog = RulesetCatalog.Load(new OneFile(_text));
        DateOnly day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        AssessmentResult result = new ScoringEngine(catalog).EvaluateJson(Encoding.UTF8.GetBytes($"{{\"编号\": \"A\"{(applicant.Length == 0 ? "" : ", ")}{applicant}}}"), "a.json", Id, day);
        IEnumerable<Diagnostic> told = catalog.Files.SelectMany(f => f.Diagnostics).Concat(result.Diagnostics);
        Assert.True(result.Assessment is not null, string.Join('\n', told.Select(d => DiagnosticRenderer.Render(d, Language.Chinese))));
        return result.Assessment;
    }

    /// <summary>Counted points of the item <c>甲</c>.</summary>
    public decimal Points(string applicant, string asOf = "2016-06-30") => Line(applicant, asOf).Counted;

    /// <summary>The line of the item <c>甲</c>.</summary>
    public LedgerLine Line(string applicant, string asOf = "2016-06-30") => Assess(applicant, asOf).Ledger.Single(l => l.Id == "甲");

    private sealed class OneFile(string text) : IRulesetSource
    {
        public IEnumerable<RulesetFile> Read() => [new("t.yaml", Encoding.UTF8.GetBytes(text))];
    }
}
