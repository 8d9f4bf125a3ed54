using System.Text.RegularExpressions;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary>
/// docs/tutorial.md: every command runs over the files of its step and says what stands under it. A comment names the drafts of the step, before its
/// command. LUOHU_UPDATE_BASELINES=1 writes what the tool says now into the page.
/// </summary>
public sealed partial class TutorialTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private const string Scheme = "rulesets/linjiang/talent-flat/";

    /// <summary>Stands alone on a line for lines left out.</summary>
    private const string LeftOut = "…\n";

    private static readonly string Page = Repository.PathTo("docs", "tutorial.md");

    private static readonly string Sample = Repository.PathTo("samples", "tutorial");

    [Fact]
    public void Steps_OfTheTutorial_SayWhatThePageSays()
    {
        string text = File.ReadAllText(Page);
        string written = Step().Replace(text, step => step.Groups["head"].Value + Shown(step) + "```");
        if (string.Equals(Environment.GetEnvironmentVariable("LUOHU_UPDATE_BASELINES"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(Page, written);
        }

        Assert.True(Step().Count(text) >= 10);
        Assert.Equal(written, File.ReadAllText(Page));
    }

    [Fact]
    public void Pieces_OfTheTutorial_AreCutFromItsFiles()
    {
        string[] files = [.. Directory.EnumerateFiles(Sample, "*.yaml", SearchOption.AllDirectories).Select(File.ReadAllText)];
        string[] pieces = [.. Piece().Matches(File.ReadAllText(Page)).Select(m => m.Groups[1].Value)];
        Assert.True(pieces.Length >= 6);
        Assert.All(pieces.SelectMany(p => p.Split(LeftOut)), p => Assert.Contains(files, f => f.Contains(p, StringComparison.Ordinal)));
    }

    [Fact]
    public void Scheme_OfTheTutorial_IsCoveredAndEveryChangeOfItIsNoticed()
    {
        string rulesets = Path.Combine(Sample, "rulesets");
        Assert.Contains("0 处错误，0 条警告\n", ToolProcess.Run("check", rulesets).Succeeds().Out, StringComparison.Ordinal);
        ToolProcess.Run("test", rulesets, "--coverage", "--min", "100").Succeeds();
        ToolProcess.Run("test", rulesets, "--mutate", "1000", "--min", "100").Succeeds();
    }

    /// <summary>What the tool says, cut as on the page.</summary>
    private string Shown(Match step)
    {
        Lay(step.Groups["files"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        string[] args = step.Groups["command"].Value.Split(' ');
        string actual = ToolProcess.RunWith(new() { Folder = folder.Root }, args).Out;
        string shown = step.Groups["output"].Value;
        int from = 0;
        foreach (string part in shown.Split(LeftOut))
        {
            int at = actual.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return actual;
            }

            from = at + part.Length;
        }

        return shown.Contains(LeftOut, StringComparison.Ordinal) ? shown : actual;
    }

    /// <summary>A draft of the ruleset or of the cases takes the place of the one before; <c>-</c> is the finished scheme.</summary>
    private void Lay(string[] files)
    {
        foreach (string file in files)
        {
            string from = file == "-" ? Path.Combine(Sample, Scheme) : Path.Combine(Sample, "drafts");
            foreach (string name in file == "-" ? ["2026.yaml", "cases.yaml"] : new[] { file })
            {
                string to = file == "-" ? name : name.StartsWith("cases", StringComparison.Ordinal) ? "cases.yaml" : "2026.yaml";
                folder.Write(Scheme + to, File.ReadAllBytes(Path.Combine(from, name)));
            }
        }

        folder.Write("applicant.yaml", File.ReadAllBytes(Path.Combine(Sample, "applicant.yaml")));
    }

    [GeneratedRegex("(?<head><!-- (?<files>[^>]*?) ?-->\n```sh\nluohu (?<command>[^\n]+)\n```\n+```text\n)(?<output>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex("^```yaml\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
