using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Hosting.Tests.Support;

namespace Luohu.Scoring.Hosting.Tests;

public sealed class FileProviderSourceTests
{
    [Fact]
    public void Read_FoldersInFolders_GivesRulesetsInOrderOfTheirPaths()
    {
        using var files = new MemoryFiles
        {
            ["rulesets/town/settlement/2016.yaml"] = "b",
            ["rulesets/town/settlement/cases.yaml"] = "no ruleset",
            ["rulesets/town/settlement/notes.md"] = "no ruleset",
            ["rulesets/city/school/1.yaml"] = "a",
            ["elsewhere/1.yaml"] = "not asked for",
        };

        RulesetFile[] read = [.. new FileProviderSource(files, "rulesets").Read()];

        Assert.Equal(["rulesets/city/school/1.yaml", "rulesets/town/settlement/2016.yaml"], read.Select(f => f.Name));
        Assert.Equal(["city/school", "town/settlement"], read.Select(f => f.ExpectedId));
        Assert.Equal(Schemes.Bytes("a"), read[0].Content.ToArray());
    }

    [Fact]
    public void Read_NoSuchFolder_Throws()
    {
        using var files = new MemoryFiles();

        Assert.Throws<DirectoryNotFoundException>(() => new FileProviderSource(files, "rulesets").Read().ToList());
    }

    [Theory]
    [InlineData("", "**/*.yaml")]
    [InlineData("/rulesets/", "rulesets/**/*.yaml")]
    public void Watch_FolderOfAProvider_LooksAtItsYamlFiles(string folder, string pattern)
    {
        using var files = new MemoryFiles();
        RulesetOrigin origin = Assert.Single(new ScoringOptions().AddFiles(files, folder).Origins);

        origin.Open().Watch?.Invoke();

        Assert.Equal([pattern], files.Watched);
    }
}
