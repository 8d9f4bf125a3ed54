using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Baselines;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Manual;

/// <summary>docs/diagnostics.md says what the engine says.</summary>
public sealed class DiagnosticsPageTests
{
    public static TheoryData<string> MendedCodes => [.. EntryWordsFile.All.Values.Where(w => w.Wrong.Length > 0).Select(w => w.Code)];

    [Fact]
    public void Page_IsWhatTheCatalogueSays() => Baseline.Compare(Repository.PathTo("docs", "diagnostics.md"), DiagnosticsPage.Write());

    [Fact]
    public void Words_AreThereForEveryCodeAndNoOther()
    {
        string[] codes = [.. CatalogueEntries.All.Select(e => e.Code)];
        string[] missing = [.. codes.Except(EntryWordsFile.All.Keys)];
        string[] strange = [.. EntryWordsFile.All.Keys.Except(codes)];
        Assert.Empty(missing);
        Assert.Empty(strange);
        Assert.All(EntryWordsFile.All.Values, w => Assert.True(w.Zh.Length > 5 && w.En.Length > 5, w.Code));
    }

    [Fact]
    public void Catalogue_EveryCode_HasAMessageInBothLanguages() =>
        Assert.All(CatalogueEntries.All, e => Assert.True(e.Messages.Count > 0 && e.Messages.All(m => m.Zh.Length > 0 && m.En.Length > 0), e.Code));

    /// <summary>A file that shows one thing only need not decide anything.</summary>
    [Theory]
    [MemberData(nameof(MendedCodes))]
    public void Mended_Example_HasNoErrorAndNotThatMessage(string code)
    {
        EntryWords words = EntryWordsFile.All[code];
        Example? example = DiagnosticsPage.ExampleOf(code);
        Assert.NotNull(example);
        Assert.Equal(words.Case, example.Name);
        Assert.DoesNotContain(Mended.Diagnose(example, words), d => d.Code == code || (d.Severity == DiagnosticSeverity.Error && d.Code != "LH324"));
    }

    [Fact]
    public void Page_IsLinkedFromTheReadme() => Assert.Contains("docs/diagnostics.md", File.ReadAllText(Repository.PathTo("README.md")), StringComparison.Ordinal);
}
