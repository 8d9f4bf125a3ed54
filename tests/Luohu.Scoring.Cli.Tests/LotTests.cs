using System.Diagnostics;
using System.Text.RegularExpressions;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary><c>luohu lot</c>, and what anyone else computes.</summary>
public sealed partial class LotTests
{
    [Fact]
    public void New_Seeds_DifferAndFitTheirCommitment()
    {
        string[] first = ToolProcess.Run("lot", "new").Succeeds().Out.Split('\n');
        string[] second = ToolProcess.Run("lot", "new", "--lang", "en").Succeeds().Out.Split('\n');
        string seed = first[0].Split('：')[1];
        Assert.Matches("^([0-9a-f]{5}-){7}[0-9a-f]{5}$", seed);
        Assert.NotEqual(seed, second[0].Split(": ")[1]);
        Assert.Equal(first[1] + "\n", ToolProcess.Run("lot", "commit", seed).Succeeds().Out);
    }

    /// <summary>The vectors of docs/ranking.md, by the tool and by sha256sum.</summary>
    [Fact]
    public void Number_VectorsOfThePage_AreWhatToolAndShellSay()
    {
        string page = File.ReadAllText(Repository.PathTo("docs", "ranking.md"));
        Match[] vectors = Vector().Matches(page).ToArray();
        Assert.True(vectors.Length >= 5);
        foreach (Match vector in vectors)
        {
            (string seed, string id, string lot) = (vector.Groups["seed"].Value, vector.Groups["id"].Value, vector.Groups["lot"].Value);
            Assert.Equal($"{lot}  {id}\n", ToolProcess.Run("lot", "number", seed, id).Succeeds().Out);
            string length = $"\\0\\0\\0\\0\\0\\0\\0\\{Convert.ToString(System.Text.Encoding.UTF8.GetByteCount(seed), 8)}";
            Assert.StartsWith(lot, Shell.Run($"(printf 'luohu lot 1\\n'; printf '{length}'; printf %s '{seed}' '{id}') | sha256sum").Succeeds().Out, StringComparison.Ordinal);
        }
    }

    /// <summary>The program that the page hands to anyone.</summary>
    [Fact]
    public void Python_OfThePage_SaysTheSameAsTheTool()
    {
        string page = File.ReadAllText(Repository.PathTo("docs", "ranking.md"));
        string program = Assert.Single(Python().Matches(page).Select(m => m.Groups[1].Value));
        Assert.True(program.Count(c => c == '\n') <= 10);
        Match vector = Vector().Match(page);
        (string seed, string id) = (vector.Groups["seed"].Value, vector.Groups["id"].Value);
        if (HasPython())
        {
            string said = Shell.Run($"python3 - '{seed}' '{id}' <<'END'\n{program}END").Succeeds().Out;
            Assert.Equal($"{ToolProcess.Run("lot", "commit", seed).Out.Split('：')[1]}{vector.Groups["lot"].Value}  {id}\n", said);
        }
    }

    [Fact]
    public void Number_SeveralIds_StandInTheOrderOfTheirLots()
    {
        string[] lines = ToolProcess.Run("lot", "number", "a seed of a test round", "甲一", "甲二", "甲三").Succeeds().Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public void Lot_WrongWords_SayOneThing()
    {
        ToolProcess.Run("lot").FailsWith(2, "没有写要做什么");
        ToolProcess.Run("lot", "draw").FailsWith(2, "luohu lot 不能是 `draw`");
        ToolProcess.Run("lot", "new", "x").FailsWith(2, "多余的内容 `x`");
        ToolProcess.Run("lot", "commit").FailsWith(2, "没有写种子");
        ToolProcess.Run("lot", "commit", "too short").FailsWith(2, "抽签种子为 9 个字节");
        ToolProcess.Run("lot", "commit", "a seed of a test round", "y").FailsWith(2, "多余的内容 `y`");
        ToolProcess.Run("lot", "number", "a seed of a test round").FailsWith(2, "没有写种子和编号");
    }

    private static bool HasPython()
    {
        using Process? process = Process.Start(new ProcessStartInfo("bash", ["-c", "command -v python3"]) { RedirectStandardOutput = true });
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }

    [GeneratedRegex("^\\| `(?<seed>[^`]+)` \\| `(?<id>[^`]+)` \\| `(?<lot>[0-9a-f]{64})` \\|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Vector();

    [GeneratedRegex("^```python\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Python();
}
