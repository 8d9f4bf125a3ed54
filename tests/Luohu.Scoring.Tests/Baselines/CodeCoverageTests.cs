using System.Text.RegularExpressions;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Baselines;

/// <summary>Every mistake of the text and section stages has a file that makes it.</summary>
public sealed partial class CodeCoverageTests
{
    /// <summary>Need a file of a mebibyte or a hundred mistakes; tested beside their stage.</summary>
    private static readonly string[] WithoutFile = ["LH100", "LH101"];

    [Fact]
    public void Catalogue_EveryCodeUpTo179_HasABadFile()
    {
        string[] codes =
        [
            .. Directory.EnumerateFiles(Repository.PathTo("src", "Luohu.Scoring", "Diagnostics"), "Catalogue*.cs")
                .SelectMany(f => Code().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
                .Where(c => string.CompareOrdinal(c, "LH180") < 0)
                .Distinct(),
        ];
        string expected = string.Concat(Directory.EnumerateFiles(Repository.PathTo("tests", "Baselines", "Bad"), "*.en.txt").Select(File.ReadAllText));
        Assert.True(codes.Length >= 75);
        Assert.All(codes.Except(WithoutFile), c => Assert.Contains($"error {c}:", expected, StringComparison.Ordinal));
    }

    [Fact]
    public void ExpectedTexts_HaveTheirFile()
    {
        string[] orphans =
        [
            .. Directory.EnumerateFiles(Repository.PathTo("tests", "Baselines", "Bad"), "*.txt")
                .Where(f => !File.Exists(f.Replace(".zh.txt", ".yaml", StringComparison.Ordinal).Replace(".en.txt", ".yaml", StringComparison.Ordinal))),
        ];
        Assert.Empty(orphans);
    }

    [GeneratedRegex("\"(LH1[0-9]{2})\"")]
    private static partial Regex Code();
}
