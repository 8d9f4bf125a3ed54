using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Catalogs;

/// <summary>The id of a ruleset against the folder its file lies in.</summary>
public sealed class RulesetFileTests
{
    [Theory]
    [InlineData("/srv/rulesets/dongguan/settlement/2016.yaml", "dongguan/settlement")]
    [InlineData(@"C:\data\rulesets\dongguan\2016.yaml", "dongguan")]
    [InlineData("rulesets/old/rulesets/b/2016.yaml", "b")]
    [InlineData("rulesets/2016.yaml", null)]
    [InlineData("dongguan/settlement/2016.yaml", null)]
    [InlineData("2016.yaml", null)]
    public void IdAt_Path_IsTheFoldersBelowRulesets(string path, string? id) => Assert.Equal(id, RulesetFile.IdAt(path));

    [Theory]
    [InlineData("dongguan/settlement", 0)]
    [InlineData(null, 0)]
    [InlineData("guangzhou/settlement", 1)]
    public void Load_FileWithExpectedId_WarnsOfAnotherId(string? expected, int warnings)
    {
        byte[] content = File.ReadAllBytes(Repository.PathTo("rulesets", "dongguan", "settlement", "2016.yaml"));
        var catalog = RulesetCatalog.Load(new OneFile(new RulesetFile("x.yaml", content) { ExpectedId = expected }), PlanMode.Interpreted);
        RulesetCompilation file = Assert.Single(catalog.Files);
        Assert.False(file.HasErrors);
        Assert.Equal(warnings, file.Diagnostics.Count);
        Assert.All(file.Diagnostics, d => Assert.Equal(("LH505", DiagnosticSeverity.Warning, "dongguan/settlement"), (d.Code, d.Severity, Marked(d))));
    }

    [Fact]
    public void Resolve_NoRulesetsAtAll_SaysSo()
    {
        RulesetResolution resolution = RulesetCatalog.Load(new OneFile(new RulesetFile("x.yaml", new byte[] { 0x31 }))).Resolve("a", new DateOnly(2016, 6, 30));
        Assert.Equal("there are no rulesets at all", resolution.Problem?.Help?.En);
    }

    private static string? Marked(Diagnostic diagnostic) =>
        diagnostic is { Source: { } source, Span: { } span } ? source.Slice(span).ToString() : null;

    private sealed class OneFile(RulesetFile file) : IRulesetSource
    {
        public IEnumerable<RulesetFile> Read() => [file];
    }
}
