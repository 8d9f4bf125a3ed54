using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Luohu.Scoring.Hosting.Tests;

/// <summary>Habit 23: the code in docs/library.md is that of the sample, and the sample runs.</summary>
public sealed partial class LibraryGuideTests
{
    private const int Blocks = 8;

    private static readonly string Root = FindRoot();

    [Fact]
    public void CodeBlocks_OfTheGuide_AreCutFromTheSample()
    {
        string guide = Read("docs/library.md");
        MatchCollection cut = CutBlock().Matches(guide);

        Assert.True(cut.Count >= Blocks, $"{cut.Count} blocks only");
        Assert.Equal(Regex.Count(guide, "```csharp"), cut.Count);
        Assert.All(cut, block => Assert.Equal(Region(block.Groups["file"].Value, block.Groups["region"].Value), block.Groups["code"].Value));
    }

    /// <summary>The bundled rulesets are another package, with a namespace of its own.</summary>
    [Fact]
    public void Usings_OfTheSample_AreAtMostThreeOfTheEngine() =>
        Assert.InRange(Regex.Count(Region("samples/HelloScoring/Program.cs", "usings"), @"^using Luohu\.Scoring\.(?!Rulesets)", RegexOptions.Multiline), 1, 3);

    [Fact]
    public async Task Sample_Run_ScoresExplainsAndServes()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HelloScoring.dll")])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The sample does not start.");
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("总分", output, StringComparison.Ordinal);
        Assert.Contains("LH424 配偶", output, StringComparison.Ordinal);
        Assert.Contains("名次：第 2 名", output, StringComparison.Ordinal);
    }

    private static string Region(string file, string name)
    {
        Match region = Regex.Match(Read(file), $@"[ ]*#region {name}\n(?<code>.*?)[ ]*#endregion", RegexOptions.Singleline);
        Assert.True(region.Success, $"{file} has no region {name}");
        string[] lines = region.Groups["code"].Value.TrimEnd('\n').Split('\n');
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart(' ').Length);
        return string.Concat(lines.Select(line => (line.Length > indent ? line[indent..] : "") + "\n"));
    }

    private static string Read(string file) =>
        File.ReadAllText(Path.Combine(Root, file)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Scoring.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Scoring.sln is in no folder above the tests.");
    }

    [GeneratedRegex(@"<!-- (?<file>\S+)#(?<region>\w+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CutBlock();
}
