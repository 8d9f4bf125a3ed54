using System.Text;
using Luohu.Scoring.Cli.Tests.Support;

namespace Luohu.Scoring.Cli.Tests;

/// <summary>A batch that is interrupted at the keyboard says so and leaves nothing.</summary>
public sealed class BatchInterruptTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private static string Line => File.ReadAllText(Repository.Sample("line-worker-changan")).ReplaceLineEndings(" ") + "\n";

    [Fact]
    public void Batch_InterruptedAtWork_SaysSoAndLeavesNothing()
    {
        string input = folder.Write("work.ndjson", string.Concat(Enumerable.Repeat(Line, 60_000)));
        using var tool = new RunningTool(Words(input, "work"));
        string partial = folder.PathTo("work.out.partial");
        Assert.True(tool.WaitUntil(() => File.Exists(partial) && new FileInfo(partial).Length > 0), "It ended before it wrote anything.");
        AssertInterrupted(tool.Interrupt(), "work");
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void Batch_InterruptedWhileItsInputIsSilent_DoesNotWaitForIt(string form)
    {
        using var tool = new RunningTool([.. Words("-", form), "--from", form]);
        tool.Input.Write(Encoding.UTF8.GetBytes(form == "csv" ? "编号,出生日期\nA,1990-01-01\n" : Line));
        tool.Input.Flush();
        Assert.True(tool.WaitUntil(() => File.Exists(folder.PathTo(form + ".out.rejects.ndjson.partial"))), "It did not begin.");
        AssertInterrupted(tool.Interrupt(), form);
    }

    private string[] Words(string input, string name) =>
    [
        "batch", input, "--ruleset", "dongguan/settlement", "--as-of", "2016-06-30", "-o", folder.PathTo(name + ".out"), "--report", folder.PathTo(name + ".out.html"), "--detail", "ledger",
    ];

    private void AssertInterrupted(Outcome outcome, string name)
    {
        Assert.Equal((130, string.Empty, "错误: 已中断，没有写出结果\n"), (outcome.ExitCode, outcome.Out, outcome.Error));
        Assert.Empty(Directory.GetFiles(folder.Root, name + ".out*"));
    }
}
