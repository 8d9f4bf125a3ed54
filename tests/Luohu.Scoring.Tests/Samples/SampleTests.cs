using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Samples;

/// <summary>Every sample applicant scores what was worked out for it by hand in samples/README.md.</summary>
public sealed class SampleTests
{
    private const string Ruleset = "dongguan/settlement";

    private static readonly RulesetCatalog Catalog = RulesetCatalog.Load(new FolderSource(Repository.PathTo("rulesets")));

    private static JsonElement Expected { get; } = JsonDocument.Parse(File.ReadAllBytes(Repository.PathTo("tests", "Luohu.Scoring.Tests", "Samples", "expected.json"))).RootElement;

    private static IReadOnlyList<string> FileNames { get; } = [.. Directory.EnumerateFiles(Repository.PathTo("samples", "applicants"), "*.json").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. FileNames];

    [Fact]
    public void Samples_AllOfThem_HaveExpectations()
    {
        Assert.True(FileNames.Count >= 10);
        Assert.Equal(FileNames, Expected.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Assess_Sample_GivesWhatWasWorkedOutByHand(string file)
    {
        JsonElement expected = Expected.GetProperty(file);
        Assessment assessment = Assess(file, DateOnly.Parse(expected.GetProperty("asOf").GetString() ?? string.Empty, System.Globalization.CultureInfo.InvariantCulture));
        var items = assessment.Ledger.Where(l => !l.IsGroup && l.Counted != 0).ToDictionary(l => l.Id, l => l.Counted);
        Assert.Equal(
            expected.GetProperty("items").EnumerateObject().Select(p => $"{p.Name}={p.Value.GetDecimal():0.##}").Order(StringComparer.Ordinal),
            items.Select(p => $"{p.Key}={p.Value:0.##}").Order(StringComparer.Ordinal));
        Assert.Equal(expected.GetProperty("total").GetDecimal(), assessment.Total);
        Assert.Equal(expected.GetProperty("verdict").GetString(), assessment.Verdict.ToString(), ignoreCase: true);
        Assert.Equal(
            expected.GetProperty("tracks").EnumerateArray().Select(t => t.GetString()),
            assessment.Tracks.Where(t => t.Outcome == ConditionOutcome.Holds).Select(t => t.Id));
    }

    private static Assessment Assess(string file, DateOnly asOf)
    {
        byte[] json = File.ReadAllBytes(Repository.PathTo("samples", "applicants", file));
        AssessmentResult result = new ScoringEngine(Catalog).EvaluateJson(json, file, Ruleset, asOf);
        Assert.True(result.Assessment is not null, string.Join('\n', Catalog.Files.SelectMany(f => f.Diagnostics).Concat(result.Diagnostics).Select(d => DiagnosticRenderer.Render(d, Language.Chinese))));
        return result.Assessment;
    }
}
