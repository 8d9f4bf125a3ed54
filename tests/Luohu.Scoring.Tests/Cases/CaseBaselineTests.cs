using System.Globalization;
using Luohu.Scoring.Cases;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Cases;

/// <summary>
/// Runs every file under tests/Baselines/Cases over the small scheme: mistakes that officials make in cases, and reports of cases that fail.
/// LUOHU_UPDATE_BASELINES=1 rewrites the expected texts; whoever does that reads the difference.
/// </summary>
public sealed class CaseBaselineTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Baselines", "Cases");
    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("LUOHU_UPDATE_BASELINES") == "1";

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Report_OfAFile_IsTheOneExpectedInChinese(string name) => Compare(name, Language.Chinese, "zh");

    [Theory]
    [MemberData(nameof(Files))]
    public void Report_OfAFile_IsTheOneExpectedInEnglish(string name) => Compare(name, Language.English, "en");

    [Theory]
    [MemberData(nameof(Files))]
    public void Report_OfAFileWithOneMistake_SaysOneThing(string name)
    {
        int errors = Run(name).Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(name.StartsWith("failing", StringComparison.Ordinal) ? 0 : 1, errors);
    }

    [Fact]
    public void Codes_OfCases_AllHaveAFile()
    {
        string all = string.Concat(Directory.EnumerateFiles(Folder, "*.en.txt").Select(File.ReadAllText));
        int[] codes = [.. Enumerable.Range(701, 13), 716];
        Assert.All(codes, c => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $" LH{c}:"), all, StringComparison.Ordinal));
    }

    private static CaseReport Run(string name)
    {
        CaseFile file = new($"{name}.yaml", File.ReadAllBytes(Path.Combine(Folder, $"{name}.yaml")))
        {
            Samples = sample => sample == "broken" ? "[1]"u8.ToArray() : null,
        };
        CaseReport report = CaseSuite.Load(CaseKit.Catalog(), [file]).Run();
        return report with { Diagnostics = [.. report.Diagnostics.Where(d => d.Code != "LH715")] };
    }

    private static void Compare(string name, Language language, string suffix)
    {
        string path = Path.Combine(Folder, $"{name}.{suffix}.txt");
        string actual = CaseReportText.Write(Run(name), language);
        if (IsUpdate)
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : string.Empty, actual);
    }
}
