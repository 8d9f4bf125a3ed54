using System.Text.RegularExpressions;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary>
/// samples/round/README.md: the commands run one after the other in a copy of the folder and say what stands under them. LUOHU_UPDATE_BASELINES=1 writes
/// what they say now into the page.
/// </summary>
public sealed partial class RoundStoryTests(TempFolder folder) : IClassFixture<TempFolder>
{
    /// <summary>Stands alone on a line for lines left out.</summary>
    private const string LeftOut = "…\n";

    private static readonly string Page = Path.Combine(SampleRound.Folder, "README.md");

    [Fact]
    public void Steps_OfTheStory_SayWhatThePageSays()
    {
        Shell.Run($"cp -r {SampleRound.Folder}/. {folder.Root}").Succeeds();
        string text = File.ReadAllText(Page);
        string written = Step().Replace(text, step => step.Groups["head"].Value + Shown(step));
        if (string.Equals(Environment.GetEnvironmentVariable("LUOHU_UPDATE_BASELINES"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(Page, written);
        }

        Assert.True(Step().Count(text) >= 12);
        Assert.Equal(written, File.ReadAllText(Page));
    }

    /// <summary>What the commands say, on both streams, cut as on the page; nothing where the page shows nothing.</summary>
    private string Shown(Match step)
    {
        string actual = Said(step.Groups["command"].Value);
        if (!step.Groups["output"].Success)
        {
            return string.Empty;
        }

        string shown = step.Groups["output"].Value;
        int from = 0;
        foreach (string part in shown.Split(LeftOut))
        {
            int at = actual.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0 || !shown.Contains(LeftOut, StringComparison.Ordinal))
            {
                return $"\n```text\n{actual}```\n";
            }

            from = at + part.Length;
        }

        return $"\n```text\n{shown}```\n";
    }

    private string Said(string command)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        Outcome outcome = Shell.Run($"unset LUOHU_LANG; luohu() {{ {host} exec {ToolProcess.Tool} \"$@\"; }}; cd {folder.Root}; exec 2>&1\n{command}");
        Assert.DoesNotContain("\n   at ", outcome.Out, StringComparison.Ordinal);
        return outcome.Out.Replace("\uFEFF", string.Empty, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?<head>^```sh\n(?<command>[^`]+)```\n)(\n```text\n(?<output>.*?)^```\n)?", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
