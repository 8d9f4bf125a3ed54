using System.Text;
using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Catalogs;

/// <summary>The samples say the same in every format.</summary>
public sealed class WrittenProfilesTests
{
    private const string Ruleset = "dongguan/settlement";

    private static readonly DateOnly AsOf = new(2016, 6, 30);

    private static readonly ScoringEngine Engine = new(RulesetCatalog.Load(new FolderSource(Repository.PathTo("rulesets"))));

    private static readonly IReadOnlyList<string> Samples =
        [.. Directory.EnumerateFiles(Repository.PathTo("samples", "applicants"), "*.json").Order(StringComparer.Ordinal)];

    [Fact]
    public void EvaluateYaml_Samples_GiveTheAssessmentsOfTheirJson()
    {
        var forms = new YamlForms(new Random(3));
        Assert.NotEmpty(Samples);
        Assert.All(Samples, sample =>
        {
            byte[] yaml = Encoding.UTF8.GetBytes(forms.Write(Parse(sample)));
            Assert.Equal(Json(sample), Written(Engine.EvaluateYaml(yaml, sample, Ruleset, AsOf)));
        });
    }

    /// <summary>A column has one name, so samples in one language make a table.</summary>
    [Theory]
    [InlineData("id")]
    [InlineData("编号")]
    public void EvaluateCsv_SamplesInOneTable_GivesTheAssessmentsOfTheirJson(string id)
    {
        string[] samples = [.. Samples.Where(s => Parse(s).TryGetProperty(id, out _))];
        Assert.True(samples.Length > 1);
        string csv = new CsvForms(new Random(3)).Write([.. samples.Select(Parse)]);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));

        RowResult[] rows = [.. Engine.EvaluateCsv(stream, "samples.csv", Ruleset, AsOf)];

        Assert.Equal(samples.Select(Json), rows.Select(r => Written(r.Result)));
        Assert.Equal(Enumerable.Range(2, samples.Length), rows.Select(r => r.Row));
        Assert.Equal(samples.Select(s => Parse(s).GetProperty(id).GetString()), rows.Select(r => r.Id));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Examples_OfTheGuide_AreReadAsTheyStand()
    {
        string guide = File.ReadAllText(Repository.PathTo("docs", "profiles.md"));
        using var table = new MemoryStream(Encoding.UTF8.GetBytes(BlockOf(guide, "csv")));

        Assert.Empty(Engine.EvaluateYaml(Encoding.UTF8.GetBytes(BlockOf(guide, "yaml")), "profiles.md", Ruleset, AsOf).Diagnostics);
        Assert.Equal([0, 0], Engine.EvaluateCsv(table, "profiles.md", Ruleset, AsOf).Select(r => r.Result.Diagnostics.Count));
    }

    [Fact]
    public void EvaluateCsv_RowWithMistakes_HasDiagnosticsAndNoAssessment()
    {
        using var stream = new MemoryStream("id,sex\nA,male\nB,boy\n"u8.ToArray());

        RowResult[] rows = [.. Engine.EvaluateCsv(stream, "x.csv", Ruleset, AsOf)];

        Assert.NotNull(rows[0].Result.Assessment);
        Assert.Equal((3, "B", null, "LH425"), (rows[1].Row, rows[1].Id, rows[1].Result.Assessment, Assert.Single(rows[1].Result.Diagnostics).Code));
    }

    [Fact]
    public void EvaluateCsv_UnknownRuleset_IsOneResult()
    {
        RowResult row = Assert.Single(Engine.EvaluateCsv(Stream.Null, "x.csv", "no/such", AsOf));

        Assert.Equal((1, 1), (row.Row, row.Result.Diagnostics.Count));
    }

    [Fact]
    public void EvaluateCsv_WrongCalls_ThrowAtOnce()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.EvaluateCsv(Stream.Null, "x.csv", Ruleset, new(1899, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.EvaluateYaml(default, "x.yaml", Ruleset, new(2200, 1, 1)));
    }

    private static string BlockOf(string guide, string language) => guide.Split($"```{language}\n")[1].Split("```")[0];

    private static JsonElement Parse(string sample) => JsonDocument.Parse(File.ReadAllBytes(sample)).RootElement;

    private static string Json(string sample) => Written(Engine.EvaluateJson(File.ReadAllBytes(sample), sample, Ruleset, AsOf));

    private static string Written(AssessmentResult result) =>
        result.Assessment is { } assessment ? AssessmentJson.Write(assessment, Language.Chinese) : string.Join('\n', result.Diagnostics.Select(d => $"{d.Code} {d.Path}"));
}
