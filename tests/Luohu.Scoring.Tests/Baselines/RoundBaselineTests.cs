using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>Runs every file under tests/Baselines/BadRounds; each makes one mistake.</summary>
public sealed class RoundBaselineTests
{
    public static TheoryData<string> Bad => [.. Baseline.Names(RoundSubject.Folder)];

    [Theory]
    [MemberData(nameof(Bad))]
    public void Diagnose_BadFile_SaysOneThingAsExpected(string file)
    {
        IReadOnlyList<Diagnostic> diagnostics = RoundSubject.Diagnose(file, Baseline.Bytes(RoundSubject.Folder, file));
        Assert.Single(diagnostics);
        string name = Path.GetFileNameWithoutExtension(file);
        Baseline.Compare(Baseline.Expected(RoundSubject.Folder, name, Language.Chinese), Baseline.Render(diagnostics, Language.Chinese));
        Baseline.Compare(Baseline.Expected(RoundSubject.Folder, name, Language.English), Baseline.Render(diagnostics, Language.English));
    }

    [Fact]
    public void Files_AreThere() => Assert.True(Bad.Count >= 20);
}
