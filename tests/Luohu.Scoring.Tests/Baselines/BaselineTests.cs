using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>Runs every ruleset under tests/Baselines.</summary>
public sealed class BaselineTests
{
    public static TheoryData<string> Good => Cases("Good");

    public static TheoryData<string> Bad => Cases("Bad");

    [Theory]
    [MemberData(nameof(Good))]
    public void Diagnose_GoodFile_HasNoErrorAndTheWarningsExpected(string name)
    {
        Assert.DoesNotContain(Diagnose("Good", name), d => d.Severity == DiagnosticSeverity.Error);
        Compare("Good", name, Language.Chinese);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Diagnose_BadFile_SaysWhatIsExpectedInChinese(string name) => Compare("Bad", name, Language.Chinese);

    [Theory]
    [MemberData(nameof(Bad))]
    public void Diagnose_BadFile_SaysWhatIsExpectedInEnglish(string name) => Compare("Bad", name, Language.English);

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
        Assert.True(Bad.Count >= 400);
    }

    private static TheoryData<string> Cases(string folder) => [.. Baseline.Names(folder).Select(f => Path.GetFileNameWithoutExtension(f))];

    private static IReadOnlyList<Diagnostic> Diagnose(string folder, string name) => BaselineSubject.Diagnose($"{name}.yaml", Baseline.Bytes(folder, $"{name}.yaml"));

    private static void Compare(string folder, string name, Language language) =>
        Baseline.Compare(Baseline.Expected(folder, name, language), Baseline.Render(Diagnose(folder, name), language));
}
