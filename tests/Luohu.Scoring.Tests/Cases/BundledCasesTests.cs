using Luohu.Scoring.Cases;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Cases;

/// <summary>The worked cases of all rulesets that come with the engine, as <c>luohu test</c> runs them.</summary>
public sealed class BundledCasesTests
{
    private static readonly string Folder = Repository.PathTo("rulesets");

    [Fact]
    public void Cases_OfEveryRuleset_ComeOutAsExpected()
    {
        RulesetCatalog catalog = RulesetCatalog.Load(new FolderSource(Folder));
        IReadOnlyList<CaseFile> files = CaseFolder.Read(Folder);
        CaseReport report = CaseSuite.Load(catalog, files).Run();
        Assert.NotEmpty(catalog.Rulesets);
        Assert.NotEmpty(files);
        Assert.True(report.Results.All(r => r.IsPassed) && report.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error), CaseReportText.Write(report));
        Assert.True(report.Results.Count >= files.Count);
    }
}
