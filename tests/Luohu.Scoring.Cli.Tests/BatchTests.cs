using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary><c>luohu batch</c>: files in, files out, nothing lost.</summary>
public sealed class BatchTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private static readonly string[] Samples = ["line-worker-changan", "one-point-short", "criminal-record"];

    private static string Lines => string.Concat(Samples.Select(s => OneLine(File.ReadAllText(Repository.Sample(s))) + "\n"));

    [Fact]
    public void Batch_GoodLines_WritesResultsAndSummary()
    {
        Outcome outcome = Batch(folder.Write("good.ndjson", Lines), "-o", folder.PathTo("good.out"));
        Assert.Equal((0, string.Empty), (outcome.ExitCode, outcome.Out));
        string[] results = File.ReadAllLines(folder.PathTo("good.out"));
        Assert.Equal("""{"line":1,"id":"S01","verdict":"eligible","total":135,"track":"积分制"}""", results[0]);
        Assert.Equal(3, results.Length);
        Assert.Equal(string.Empty, File.ReadAllText(folder.PathTo("good.out.rejects.ndjson")));
        Assert.Contains("共 3 行 = 结果 3 + 退回 0 + 空行 0\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("← 分数线 ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("分数线 100：达到 2，未达到 1，其中差 5 分以内 1\n", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("退回 0 行，", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathTo("good.out.partial")));
    }

    [Fact]
    public void Batch_BadLines_AreRejectedAndTheOthersScored()
    {
        string input = folder.Write("bad.ndjson", $"{Lines}\nnot json\n{Lines}");
        Outcome outcome = Batch(input, "-o", folder.PathTo("bad.out"), "--lang", "en");
        Assert.Equal(8, outcome.ExitCode);
        Assert.Equal(6, File.ReadAllLines(folder.PathTo("bad.out")).Length);
        Assert.StartsWith("{\"line\":5,\"id\":null,\"code\":\"LH4", Assert.Single(File.ReadAllLines(folder.PathTo("bad.out.rejects.ndjson"))), StringComparison.Ordinal);
        Assert.Contains("8 lines = 6 results + 1 rejects + 1 blank\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("rejected 1, by the first mistake of each line:\n  LH405 1, such as line 5: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_StopOnError_LeavesNothing()
    {
        string input = folder.Write("stop.ndjson", $"{Lines}bad\n{Lines}");
        Outcome outcome = Batch(input, "-o", folder.PathTo("stop.out"), "--stop-on-error");
        Assert.Equal(5, outcome.ExitCode);
        Assert.Contains("错误: 第 4 个申请人的行不能评定，已停止，没有写出结果\n", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Root, "stop.out*"));
    }

    [Fact]
    public void Batch_StandardInputAndOutput_Compose()
    {
        var setting = new Setting { Input = Encoding.UTF8.GetBytes(Lines + "{}\n") };
        Outcome outcome = ToolProcess.RunWith(setting, [.. Words("-"), "-o", "-", "--detail", "points", "--duplicates"]);
        Assert.Equal(8, outcome.ExitCode);
        Assert.Equal(3, outcome.Out.Count(c => c == '\n'));
        Assert.Contains("\"points\":{", outcome.Out, StringComparison.Ordinal);
        Assert.StartsWith("{\"line\":4,", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("重复的编号：0 行\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_TableAndGzip_ByTheirNames()
    {
        string table = folder.Write("people.csv", "编号,出生日期,其余\nA,1990-01-01,无\nB,1990-01-01,无\n");
        Assert.Equal(0, Batch(table, "-o", folder.PathTo("people.csv.gz")).ExitCode);
        using var packed = new GZipStream(File.OpenRead(folder.PathTo("people.csv.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        string[] rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("line,id,verdict,total,track", rows[0]);
        Assert.Equal(["2,A", "3,B"], rows[1..].Select(r => r[..3]));
    }

    [Theory]
    [InlineData("'=1+1", "结果表中有 1 个编号前加了 '，")]
    [InlineData("=1+1", "", "--exact-ids")]
    public void Batch_IdThatASpreadsheetWorksOut_IsMarkedUnlessExact(string written, string told, params string[] more)
    {
        string input = folder.Write("formula.ndjson", """{"编号": "=1+1"}""" + "\n" + """{"编号": "A"}""");
        Outcome outcome = Batch(input, ["-o", folder.PathTo("formula.csv"), .. more]);
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith($"1,{written},", File.ReadAllLines(folder.PathTo("formula.csv"))[1], StringComparison.Ordinal);
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(told.Length > 0, outcome.Error.Contains("--exact-ids", StringComparison.Ordinal));
    }

    [Fact]
    public void Batch_Ranking_WritesWhatRankingNeeds()
    {
        string input = folder.Write("ranking.ndjson", "{\"编号\": \"A\", \"其余\": \"无\"}\n");
        string[] words = ["batch", input, "--ruleset", "jinjiang/points-preference", "--as-of", "2021-06-30", "--ranking", "-o"];
        Assert.Equal(0, ToolProcess.Run([.. words, folder.PathTo("ranking.out")]).ExitCode);
        Assert.Contains("\"ranking\":{\"ruleset\":\"", File.ReadAllText(folder.PathTo("ranking.out")), StringComparison.Ordinal);
        ToolProcess.Run([.. words, folder.PathTo("ranking.csv")]).FailsWith(2, "排名所需的内容不能写成 CSV");
        Batch(input, "-o", folder.PathTo("none.out"), "--ranking").FailsWith(4, "LH654");
        Assert.Empty(Directory.GetFiles(folder.Root, "none.out*"));
    }

    [Fact]
    public void Batch_GzipCutOff_Fails()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Lines));
        }

        string input = folder.Write("cut.ndjson.gz", packed.ToArray()[..^20]);
        Batch(input, "-o", folder.PathTo("cut.out")).FailsWith(3, "gzip 压缩不完整或已损坏");
        Assert.Empty(Directory.GetFiles(folder.Root, "cut.out*"));
    }

    [Fact]
    public void Batch_TableWithBadHeadings_SaysWhich()
    {
        Batch(folder.Write("heads.csv", "编号,学力\nA,\n"), "-o", folder.PathTo("heads.out")).FailsWith(5, "LH410");
        Assert.Empty(Directory.GetFiles(folder.Root, "heads.out*"));
    }

    [Theory]
    [InlineData("-o /dev/full")]
    [InlineData("-o - > /dev/full")]
    public void Batch_DiskFull_SaysSo(string output)
    {
        string input = folder.Write("full.ndjson", Lines);
        Outcome outcome = Shell.Run($"{CommandLine(input)} --rejects {folder.PathTo("full.rejects")} {output}");
        outcome.FailsWith(3, "不能写出结果");
        Assert.Empty(Directory.GetFiles(folder.Root, "full.rejects*"));
    }

    [Fact]
    public void Batch_PipeClosed_SaysSo()
    {
        string input = folder.Write("pipe.ndjson", string.Concat(Enumerable.Repeat(Lines, 2000)));
        Outcome outcome = Shell.Run($"{CommandLine(input)} --detail ledger -o - | head -c 10 > /dev/null; exit ${{PIPESTATUS[0]}}");
        outcome.FailsWith(3, "不能写出结果");
    }

    [Fact]
    public void Batch_Appended_KeepsWhatOthersWrote()
    {
        string input = folder.Write("append.ndjson", Lines);
        string output = folder.PathTo("append.out");
        Assert.Equal(0, Shell.Run($"(echo before; {CommandLine(input)} -o -; echo after) > {output}").ExitCode);
        string[] lines = File.ReadAllLines(output);
        Assert.Equal((5, "before", "after"), (lines.Length, lines[0], lines[^1]));
    }

    [Fact]
    public void Batch_Killed_LeavesNothingUnderTheName()
    {
        string input = folder.Write("killed.ndjson", string.Concat(Enumerable.Repeat(Lines, 6000)));
        string output = folder.PathTo("killed.out");
        int killed = 0;
        foreach (int milliseconds in new[] { 300, 500, 700, 900, 1200 })
        {
            killed += Killed(input, output, milliseconds) ? 1 : 0;
            Assert.True(!File.Exists(output) || File.ReadAllLines(output).Length == 18_000, $"a part stands under the name after {milliseconds} ms");
        }

        Assert.True(killed > 0, "every run was whole before it was killed");
        File.Delete(output);
        Assert.Equal(0, Batch(input, "-o", output).ExitCode);
        Assert.Equal(18_000, File.ReadAllLines(output).Length);
    }

    [Fact]
    public void Batch_WrongCommandLine_SaysOneThing()
    {
        string input = folder.Write("usage.ndjson", Lines);
        ToolProcess.Run("batch").FailsWith(2, "没有写要评定的文件");
        ToolProcess.Run("batch", input, "b", "-o", "x").FailsWith(2, "多余的内容 `b`");
        ToolProcess.Run("batch", input, "--ruleset", "dongguan/settlement").FailsWith(2, "缺少选项 --as-of、--output");
        Batch(input, "-o", input).FailsWith(2, "写了两次");
        Batch(input, "-o", "").FailsWith(2, "选项 --output 缺少值");
        Batch(input, "-o", "x", "--detail", "all").FailsWith(2, "--detail 不能是 `all`");
        Batch(input, "-o", "x", "--workers", "x").FailsWith(2, "--workers 不能是 `x`");
        Batch(input, "-o", "x", "--report", "-").FailsWith(2, "--report 不能是 `-`");
        Batch(input, "-o", "x", "--rejects", "-").FailsWith(2, "--rejects 不能是 `-`");
        Batch(input, "-o", "x", "--report", "x").FailsWith(2, "写了两次");
        Batch(input, "-o", "x", "--report", folder.PathTo("none/x")).FailsWith(3, "不能写出结果");
        Batch(folder.PathTo("none.ndjson"), "-o", "x").FailsWith(3, "没有文件");
        Batch(input, "-o", folder.PathTo("none/x")).FailsWith(3, "不能写出结果");
    }

    private static Outcome Batch(string input, params string[] more) => ToolProcess.Run([.. Words(input), .. more]);

    private static string[] Words(string input) => ["batch", input, "--ruleset", "dongguan/settlement", "--as-of", "2016-06-30"];

    private static string CommandLine(string input) =>
        $"{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"} exec {ToolProcess.Tool} {string.Join(' ', Words(input))}";

    private static bool Killed(string input, string output, int milliseconds)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", ToolProcess.Tool, .. Words(input), "-o", output, "--detail", "ledger"])
        {
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
        bool isKilled = !process.WaitForExit(milliseconds);
        process.Kill();
        process.WaitForExit();
        return isKilled;
    }

    private static string OneLine(string json) => json.ReplaceLineEndings(" ");
}
