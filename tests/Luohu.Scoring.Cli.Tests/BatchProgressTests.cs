using System.Text.RegularExpressions;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Cli.Output;
using Luohu.Scoring.Cli.Tests.Support;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cli.Tests;

/// <summary>How far a batch is: on a terminal that shows it, and nowhere else.</summary>
public sealed partial class BatchProgressTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private const string Reset = "\e[?25h";

    /// <summary>What the runtime itself says to every terminal that a process writes to.</summary>
    private const string Greeting = "\e[?1h\e=";

    [Theory]
    [InlineData(250, 1000, 2000, "1,500 行（退回 3），每秒 750 行，还需约 6 秒")]
    [InlineData(1, 1000, 2000, "1,500 行（退回 3），每秒 750 行，还需约 33 分 18 秒")]
    [InlineData(1000, 1000, 2000, "1,500 行（退回 3），每秒 750 行，还需约 0 秒")]
    [InlineData(1200, 1000, 2000, "1,500 行（退回 3），每秒 750 行，还需约 0 秒")]
    [InlineData(250, 0, 2000, "1,500 行（退回 3），每秒 750 行")]
    [InlineData(0, 1000, 2000, "1,500 行（退回 3），每秒 750 行")]
    public void Of_Progress_TellsRateAndTimeLeft(long read, long length, int milliseconds, string said) =>
        Assert.Equal(said, BatchPace.Of(new(read, 1500, 3), length, TimeSpan.FromMilliseconds(milliseconds), Language.Chinese));

    [Fact]
    public void Of_ProgressInEnglish_TellsTheSame() =>
        Assert.Equal("1,500 lines (3 rejected), 750/s, about 1 min 6 s left", BatchPace.Of(new(30, 1500, 3), 1020, TimeSpan.FromSeconds(2), Language.English));

    [Fact]
    public void Of_NoTime_DoesNotFail() => Assert.StartsWith("0 lines", BatchPace.Of(default, 10, TimeSpan.Zero, Language.English), StringComparison.Ordinal);

    [Fact]
    public void Batch_OnATerminal_ShowsPercentRateAndTimeLeft()
    {
        string shown = OnTerminal($"{Tool} batch {Input()} {Options("bar")}", string.Empty);
        Assert.Matches(Bar(), shown);
        AssertWhole(shown, "bar");
    }

    [Fact]
    public void Batch_OnATerminalFromAPipe_ShowsWhatWasDone()
    {
        string shown = OnTerminal($"cat {Input()} | {Tool} batch - {Options("pipe")}", string.Empty);
        Assert.Matches(Done(), shown);
        Assert.DoesNotContain("还需约", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("%", shown, StringComparison.Ordinal);
        AssertWhole(shown, "pipe");
    }

    [Theory]
    [InlineData("NO_COLOR=1")]
    [InlineData("TERM=dumb")]
    public void Batch_OnATerminalThatShallShowNoSigns_DrawsNothing(string variable)
    {
        string shown = OnTerminal($"{Tool} batch {Input()} {Options("plain")}", variable);
        Assert.DoesNotContain('\e', shown);
        Assert.StartsWith("共 4000 行", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_ErrorStreamIsAFile_DrawsNothing()
    {
        string errors = folder.PathTo("errors.txt");
        string shown = OnTerminal($"{Tool} batch {Input()} {Options("file")} 2> {errors}", string.Empty);
        Assert.Equal(string.Empty, shown);
        Assert.StartsWith("共 4000 行 = 结果 4000 + 退回 0 + 空行 0\n", File.ReadAllText(errors), StringComparison.Ordinal);
    }

    private static string Tool => $"{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"} exec {ToolProcess.Tool}";

    private string Options(string name) => $"--ruleset dongguan/settlement --as-of 2016-06-30 --detail ledger -o {folder.PathTo(name + ".out")}";

    private string Input()
    {
        string path = folder.PathTo("many.ndjson");
        return File.Exists(path)
            ? path
            : folder.Write("many.ndjson", string.Concat(Enumerable.Repeat(File.ReadAllText(Repository.Sample("line-worker-changan")).ReplaceLineEndings(" ") + "\n", 4000)));
    }

    /// <summary>What a terminal of 200 columns gets.</summary>
    private string OnTerminal(string command, string variable)
    {
        string script = folder.Write("on-terminal.sh", $"export TERM=xterm {variable}; stty cols 200\n{command}\n");
        Outcome outcome = Shell.Run($"unset NO_COLOR LUOHU_LANG; script -qec 'bash {script}' /dev/null < /dev/null");
        Assert.Equal((0, string.Empty), (outcome.ExitCode, outcome.Error));
        return outcome.Out.Replace("\r\n", "\n", StringComparison.Ordinal).Replace(Greeting, string.Empty, StringComparison.Ordinal);
    }

    /// <summary>The bar is gone, the cursor is back, and the summary stands.</summary>
    private static void AssertWhole(string shown, string name)
    {
        int summary = shown.IndexOf("共 4000 行 = 结果 4000 + 退回 0 + 空行 0\n", StringComparison.Ordinal);
        Assert.True(summary > shown.LastIndexOf(Reset, StringComparison.Ordinal) && shown.Contains(Reset, StringComparison.Ordinal), $"{name}: {shown}");
    }

    [GeneratedRegex(@" [0-9]+% [^\e]*行（退回 0），每秒 [0-9,]+ 行，还需约 ([0-9]+ 分 )?[0-9]+ 秒", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();

    [GeneratedRegex(@"[0-9,]+ 行（退回 0），每秒 [0-9,]+ 行", RegexOptions.CultureInvariant)]
    private static partial Regex Done();
}
