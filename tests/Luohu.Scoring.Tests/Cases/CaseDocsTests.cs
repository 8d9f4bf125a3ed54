using System.Text;
using System.Text.RegularExpressions;
using Luohu.Scoring.Cases;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Support;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Cases;

/// <summary>What docs/cases.md shows is what there is: keys, words, cases and code.</summary>
public sealed partial class CaseDocsTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathTo("docs", "cases.md"));

    [Fact]
    public void Keys_OfCases_AreAllInTheTables()
    {
        CaseKey[] keys = [.. Enum.GetValues<CaseKey>().Except([CaseKey.Ruleset, CaseKey.Cases])];
        Assert.All(keys.Select(CaseWords.TermOf), t => Assert.Contains($"| {t.Zh} | {t.En} |", Guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_OfExpectations_AreAllThere()
    {
        Term[] words =
        [
            .. CaseWords.Verdicts.Select(w => w.Term), .. CaseWords.Outcomes.Select(w => w.Term), .. CaseWords.VetoOutcomes.Select(w => w.Term),
            .. CaseWords.BenefitOutcomes.Select(w => w.Term),
        ];
        Assert.All(words, w => Assert.Contains($"{w.Zh} {w.En}", Guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Examples_InYaml_CanBeRead()
    {
        string[] examples = [.. Block().Matches(Guide).Where(m => m.Groups[1].Value == "yaml").Select(m => m.Groups[2].Value)];
        Assert.Equal(2, examples.Length);
        Assert.All(examples, e =>
        {
            var mistakes = new DiagnosticBag();
            CaseFileSyntax? read = CaseFileReader.Read(new CaseFile("docs/cases.md", Encoding.UTF8.GetBytes(e)), mistakes);
            Assert.Empty(mistakes.ToSorted().Select(d => d.Message.Zh));
            Assert.Equal(2, read?.Cases.Count);
        });
    }

    [Fact]
    public void Code_OfTheGuide_IsTheCodeBelow()
    {
        string own = File.ReadAllText(Repository.PathTo("tests", "Luohu.Scoring.Tests", "Cases", "CaseDocsTests.cs"));
        string region = own.Split("#region guide\n")[1].Split("        #endregion")[0].Replace("\n        ", "\n", StringComparison.Ordinal).TrimStart(' ');
        Assert.Contains(region, Block().Matches(Guide).Where(m => m.Groups[1].Value == "csharp").Select(m => m.Groups[2].Value));
    }

    [Fact]
    public void Code_OfTheGuide_Runs()
    {
        string folder = Directory.CreateTempSubdirectory("luohu-").FullName;
        File.WriteAllText(Path.Combine(folder, "1.yaml"), CaseKit.Scheme);
        File.WriteAllText(Path.Combine(folder, "cases.yaml"), "规则集: t/t\n用例:\n  - {名称: 甲, 评定日: 2016-06-30, 申请人: {}, 预期: {结论: 待定}}\n");
        #region guide
        CaseSuite suite = CaseSuite.Load(RulesetCatalog.Load(new FolderSource(folder)), CaseFolder.Read(folder));
        CaseReport report = suite.Run(measureCoverage: true);
        Assert.True(report.IsPassed, CaseReportText.Write(report));
        #endregion
        Assert.Equal(0, Assert.Single(report.Coverage).Covered);
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
