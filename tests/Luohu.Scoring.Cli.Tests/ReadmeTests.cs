using System.Text.RegularExpressions;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary>What README.md shows is what there is: commands, output, code, folders, exit codes.</summary>
public sealed partial class ReadmeTests
{
    private const string ScoreCommand = "dotnet run --project src/Luohu.Scoring.Cli -- ";

    private static readonly string Readme = File.ReadAllText(Repository.PathTo("README.md"));

    [Fact]
    public void SampleOutput_OfTheFirstCommand_IsWhatTheToolSays()
    {
        string command = Assert.Single(Lines("sh").Where(l => l.StartsWith(ScoreCommand, StringComparison.Ordinal)).Distinct());
        string actual = ToolProcess.Run(command[ScoreCommand.Length..].Split(' ')).Succeeds().Out;
        string shown = Assert.Single(Blocks("text"), b => b.Contains("评定说明", StringComparison.Ordinal));

        // A line of … alone stands for lines left out.
        int from = 0;
        foreach (string part in shown.Split("…\n"))
        {
            int at = actual.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The tool does not say:\n{part}\nbut:\n{actual}");
            from = at + part.Length;
        }
    }

    [Fact]
    public void TestCommand_OfTheSecondCommand_IsTheOneOfTheCi()
    {
        string command = Assert.Single(Lines("sh").Where(l => l.StartsWith("dotnet test", StringComparison.Ordinal)).Distinct());
        string script = File.ReadAllText(Repository.PathTo(".ci", "run"));
        Assert.Contains($"\n{command}", script.Replace("    ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith("#!/usr/bin/env bash\n", script, StringComparison.Ordinal);
        Assert.Contains("set -euo pipefail\n", script, StringComparison.Ordinal);
    }

    [Fact]
    public void CiScript_OnUnix_IsExecutable()
    {
        UnixFileMode mode = OperatingSystem.IsWindows() ? UnixFileMode.UserExecute : File.GetUnixFileMode(Repository.PathTo(".ci", "run"));
        Assert.True(mode.HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void Code_OfTheLibrary_IsCutFromTheSample()
    {
        string program = File.ReadAllText(Repository.PathTo("samples", "library", "Program.cs"));
        string region = program.Split("#region readme\n")[1].Split("#endregion")[0];
        Assert.Contains(region, Blocks("csharp"));
    }

    [Fact]
    public void Sample_OfTheLibrary_Runs()
    {
        Outcome outcome = ToolProcess.RunWith(new() { Tool = Path.Combine(AppContext.BaseDirectory, "Luohu.Scoring.Sample.dll") });
        Assert.Contains("申请人：A-001\n", outcome.Succeeds().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderMap_EveryPath_Exists()
    {
        string[] paths = [.. MapLine().Matches(Readme).Select(m => m.Groups[1].Value)];
        Assert.True(paths.Length >= 8);
        Assert.All(paths, p => Assert.True(Path.Exists(Repository.PathTo(p)), p));
    }

    [Fact]
    public void Links_ToFiles_LeadSomewhere()
    {
        string[] targets = [.. Link().Matches(Readme).Select(m => m.Groups[1].Value).Where(t => !t.Contains("://", StringComparison.Ordinal))];
        Assert.NotEmpty(targets);
        Assert.All(targets, t => Assert.True(Path.Exists(Repository.PathTo(t)), t));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void ExitCodes_OfHelp_AreThoseOfTheReadme(string language)
    {
        string[] help = ToolProcess.Run("--help", "--lang", language).Succeeds().Out.Split('\n');
        (string, string)[] codes = [.. help.Select(l => ExitCodeLine().Match(l)).Where(m => m.Success).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];
        Assert.Equal(Enum.GetValues<ExitCode>().Length, codes.Length);
        Assert.All(codes, c => Assert.Contains($"| {c.Item1} | {c.Item2} |", Readme, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Blocks(string language) => Block().Matches(Readme).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    private static IEnumerable<string> Lines(string language) => Blocks(language).SelectMany(b => b.Split('\n'));

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex("^\\| `([^`]+)` \\|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MapLine();

    [GeneratedRegex("\\]\\(([^)#]+)[^)]*\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("^  ([0-9]+) +(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ExitCodeLine();
}
