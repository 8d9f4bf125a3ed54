using Luohu.Scoring.Tests.Manual;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>Every mistake of the catalogue has a file that makes it.</summary>
public sealed class CodeCoverageTests
{
    /// <summary>What no small file can show, with the reason; each is tested beside its stage.</summary>
    private static readonly Dictionary<string, string> WithoutFile = new(StringComparer.Ordinal)
    {
        ["LH100"] = "needs a hundred mistakes",
        ["LH101"] = "needs a mebibyte",
        ["LH403"] = "needs sixteen mebibytes",
        ["LH406"] = "comes with the message of the outermost bracket",
        ["LH423"] = "needs thousands of records",
        ["LH432"] = "is made by an application, not by a file",
        ["LH443"] = "needs a hundred mistakes",
        ["LH444"] = "is made by an application, not by a file",
        ["LH455"] = "needs a mebibyte",
        ["LH502"] = "is a call, not a file",
        ["LH503"] = "needs two files",
        ["LH504"] = "is a call, not a file",
        ["LH505"] = "is the place of a file",
        ["LH654"] = "is a call, not a file",
        ["LH655"] = "is a file of applicants to be ranked",
        ["LH656"] = "needs applicants beside the ruleset",
        ["LH657"] = "depends on the as-of date",
        ["LH658"] = "is a file of results to be ranked",
        ["LH659"] = "is a file of results to be ranked",
        ["LH757"] = "is a call, not a file",
        ["LH758"] = "is an option, not a file",
        ["LH760"] = "is a call, not a file",
        ["LH761"] = "needs a file that is not there",
        ["LH762"] = "needs a second file",
        ["LH763"] = "is a call, not a file",
        ["LH770"] = "is a certificate",
        ["LH771"] = "is a certificate",
        ["LH772"] = "is a certificate",
        ["LH773"] = "is a certificate",
        ["LH774"] = "is a certificate",
        ["LH775"] = "is a certificate",
        ["LH776"] = "is a certificate",
        ["LH777"] = "is a certificate",
        ["LH778"] = "is a certificate",
        ["LH779"] = "is a certificate",
        ["LH780"] = "is a certificate",
        ["LH781"] = "is a certificate",
        ["LH782"] = "is a certificate",
        ["LH714"] = "needs a second file with mistakes",
        ["LH715"] = "is a file that is not there",
        ["LH730"] = "is a seed, not a file",
        ["LH731"] = "is a seed, not a file",
        ["LH732"] = "needs a list of applicants",
        ["LH733"] = "needs a list of applicants",
        ["LH734"] = "needs a list of applicants",
        ["LH735"] = "needs a table of places",
    };

    [Fact]
    public void Catalogue_EveryCode_HasABadFile()
    {
        string[] codes = [.. CatalogueEntries.All.Select(e => e.Code)];
        HashSet<string> shown = [.. Examples.All.Select(e => e.Code)];
        Assert.True(codes.Length >= 230);
        string[] missing = [.. codes.Where(c => !shown.Contains(c) && !WithoutFile.ContainsKey(c))];
        string[] needless = [.. WithoutFile.Keys.Where(c => shown.Contains(c) || !codes.Contains(c))];
        Assert.Empty(missing);
        Assert.Empty(needless);
    }

    [Theory]
    [InlineData("Bad")]
    [InlineData(ProfileSubject.Folder)]
    [InlineData(RoundSubject.Folder)]
    public void ExpectedTexts_HaveTheirFile(string folder)
    {
        HashSet<string> cases = [.. Baseline.Names(folder).Select(f => Path.GetFileNameWithoutExtension(f))];
        string[] orphans = [.. Directory.EnumerateFiles(Repository.PathTo("tests", "Baselines", folder), "*.txt")
            .Select(f => Path.GetFileName(f)[..^".zh.txt".Length])
            .Where(n => !cases.Contains(n))];
        Assert.Empty(orphans);
    }
}
