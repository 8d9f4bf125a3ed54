using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>Runs every profile under tests/Baselines/BadProfiles; each makes one mistake.</summary>
public sealed class ProfileBaselineTests
{
    public static TheoryData<string> Bad => [.. Baseline.Names(ProfileSubject.Folder)];

    [Theory]
    [MemberData(nameof(Bad))]
    public void Diagnose_BadProfile_SaysOneThingAsExpected(string file)
    {
        IReadOnlyList<Diagnostic> diagnostics = ProfileSubject.Diagnose(file, Baseline.Bytes(ProfileSubject.Folder, file));
        Assert.Single(diagnostics);
        string name = Path.GetFileNameWithoutExtension(file);
        Baseline.Compare(Baseline.Expected(ProfileSubject.Folder, name, Language.Chinese), Baseline.Render(diagnostics, Language.Chinese));
        Baseline.Compare(Baseline.Expected(ProfileSubject.Folder, name, Language.English), Baseline.Render(diagnostics, Language.English));
    }

    [Fact]
    public void Files_AreThere() => Assert.True(Bad.Count >= 45);
}
