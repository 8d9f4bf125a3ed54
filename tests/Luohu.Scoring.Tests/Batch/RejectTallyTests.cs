using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>Rejects by their first mistake.</summary>
public sealed class RejectTallyTests
{
    [Fact]
    public void Run_SeveralReasons_CountsEachLineOnceTheMostFrequentFirst()
    {
        const string Mistyped = """{"编号": "D", "学力": 1, "户藉": 2}""";
        BatchRun run = BatchRun.Of($"{Mistyped}\nnot json\n\n{Mistyped}\n{BatchRun.Profile("A")}\n{Mistyped}\n{Mistyped}\n");
        Assert.Equal([("LH410", 4), ("LH405", 1)], run.Summary.RejectCodes.Select(c => (c.Code, c.Count)));
        Assert.Equal(run.Summary.Rejects, run.Summary.RejectCodes.Sum(c => c.Count));
        IReadOnlyList<RejectExample> examples = run.Summary.RejectCodes[0].Examples;
        Assert.Equal([1, 4, 6], examples.Select(e => e.Line));
        Assert.All(examples, e => Assert.Equal(("学力", "没有名为 `学力` 的事实或字段"), (e.Path, e.Message.Zh)));
    }

    [Fact]
    public void Run_NoRejects_HasNoReasons() => Assert.Empty(BatchRun.Of(BatchRun.Profile("A")).Summary.RejectCodes);
}
