using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>
/// Runs every file under tests/Baselines. LUOHU_UPDATE_BASELINES=1 rewrites the expected texts; whoever does that reads the difference.
/// </summary>
public sealed class BaselineTests
{
    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("LUOHU_UPDATE_BASELINES") == "1";

    public static TheoryData<string> Good => Files("Good");

    public static TheoryData<string> Bad => Files("Bad");

    [Theory]
    [MemberData(nameof(Good))]
    public void Diagnose_GoodFile_HasNoErrorAndTheWarningsExpected(string name)
    {
        Assert.DoesNotContain(Diagnose("Good", name), d => d.Severity == DiagnosticSeverity.Error);
        Compare("Good", name, Language.Chinese, "zh");
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Diagnose_BadFile_SaysWhatIsExpectedInChinese(string name) => Compare("Bad", name, Language.Chinese, "zh");

    [Theory]
    [MemberData(nameof(Bad))]
    public void Diagnose_BadFile_SaysWhatIsExpectedInEnglish(string name) => Compare("Bad", name, Language.English, "en");

    [Theory]
    [MemberData(nameof(Bad))]
    public void Diagnose_BadFileWithOneMistake_SaysOneThing(string name)
    {
        IReadOnlyList<Diagnostic> diagnostics = Diagnose("Bad", name);
        Assert.True(name.EndsWith("-several", StringComparison.Ordinal) ? diagnostics.Count > 1 : diagnostics.Count == 1, string.Join('\n', diagnostics.Select(d => d.Code)));
    }

    [Fact]
    public void Files_AreThere()
    {
        Assert.True(Good.Count >= 3);
        Assert.True(Bad.Count >= 70);
    }

    private static TheoryData<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(Repository.PathTo("tests", "Baselines", folder), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<Diagnostic> Diagnose(string folder, string name) =>
        BaselineSubject.Diagnose($"{name}.yaml", File.ReadAllBytes(Repository.PathTo("tests", "Baselines", folder, $"{name}.yaml")));

    private static string Render(string folder, string name, Language language) =>
        string.Concat(Diagnose(folder, name).Select(d => string.Create(CultureInfo.InvariantCulture, $"{DiagnosticRenderer.Render(d, language)}\n")));

    /// <summary>A file of which nothing is said needs no file of expected texts.</summary>
    private static void Compare(string folder, string name, Language language, string suffix)
    {
        string path = Repository.PathTo("tests", "Baselines", folder, $"{name}.{suffix}.txt");
        string actual = Render(folder, name, language);
        if (IsUpdate && actual.Length > 0)
        {
            File.WriteAllText(path, actual);
        }
        else if (IsUpdate)
        {
            File.Delete(path);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : string.Empty, actual);
    }
}
