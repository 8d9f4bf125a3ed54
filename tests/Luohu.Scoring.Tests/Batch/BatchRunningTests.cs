using System.Globalization;
using System.Text;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>How a run goes: stopping, cancelling, failing, memory, repeated ids, and the faces other than streams.</summary>
public sealed class BatchRunningTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_StopOnError_EndsAtTheFirstReject(int workers)
    {
        string input = BatchRun.Profiles(5000) + "bad\n" + BatchRun.Profiles(5000) + "bad\n";
        BatchRun run = BatchRun.Of(input, new() { StopOnError = true, Workers = workers });
        Assert.True(run.Summary.IsStopped);
        Assert.Equal((5001, 5000, 1), (run.Summary.Lines, run.Summary.Results, run.Summary.Rejects));
        Assert.False(BatchRun.Of(BatchRun.Profiles(3), new() { StopOnError = true }).Summary.IsStopped);
    }

    [Fact]
    public void Run_StopOnErrorInATable_EndsAtTheFirstReject()
    {
        BatchRun run = BatchRun.Of("编号,性别\nA,男\n\nB,?\nC,女\n", new() { Input = BatchFormat.Csv, StopOnError = true });
        Assert.Equal((3, 1, 1, 1, true), (run.Summary.Lines, run.Summary.Results, run.Summary.Rejects, run.Summary.Blank, run.Summary.IsStopped));
    }

    [Fact]
    public async Task Run_Cancelled_NeverLooksWhole()
    {
        using var stop = new CancellationTokenSource();
        var progress = new Told(p => stop.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => BatchRun.Scorer().RunAsync(
            new EndlessStream(BatchRun.Profiles(100), long.MaxValue), Stream.Null, Stream.Null, progress: progress, cancellation: stop.Token));
        Assert.InRange(progress.Count, 1, 2);
    }

    [Fact]
    public async Task Run_CancelledBefore_ReadsNothing()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => BatchRun.Scorer().RunAsync(
            new MemoryStream(), Stream.Null, Stream.Null, cancellation: stop.Token));
    }

    [Fact]
    public async Task Run_InputFailsOnTheWay_SaysSo()
    {
        var input = new PieceStream(Encoding.UTF8.GetBytes(BatchRun.Profiles(5000)), 4096, new IOException("the disk is gone"));
        BatchInputException e = await Assert.ThrowsAsync<BatchInputException>(() => BatchRun.Scorer().RunAsync(input, Stream.Null, Stream.Null));
        Assert.Equal("the disk is gone", e.Message);
    }

    [Fact]
    public async Task Run_OutputFailsOnTheWay_SaysSo()
    {
        var output = new MemoryStream(new byte[100_000]);
        await Assert.ThrowsAsync<NotSupportedException>(() => BatchRun.Scorer().RunAsync(
            new EndlessStream(BatchRun.Profiles(100), long.MaxValue), output, Stream.Null));
    }

    [Fact]
    public async Task Run_Progress_EndsAtTheWholeInput()
    {
        byte[] input = Encoding.UTF8.GetBytes(BatchRun.Profiles(5000) + "bad");
        var progress = new Told(_ => { });
        await BatchRun.Scorer().RunAsync(new MemoryStream(input), Stream.Null, Stream.Null, progress: progress);
        Assert.Equal(new BatchProgress(input.Length, 5001, 1), progress.Last);
        Assert.True(progress.Count > 1);
    }

    [Fact]
    public void Run_FindDuplicates_NamesBothLines()
    {
        string input = $"{BatchRun.Profile("A")}\n{BatchRun.Profile("B")}\n{BatchRun.Profile("A")}\n{{\"编号\": \"B\", \"性别\": 1}}\n{BatchRun.Profile("A")}\n";
        BatchSummary summary = BatchRun.Of(input, new() { FindDuplicates = true }).Summary;
        Assert.Equal([new("A", 3, 1), new("B", 4, 2), new("A", 5, 1)], summary.Duplicates);
        Assert.Equal(3, summary.DuplicateCount);
        Assert.Equal(0, BatchRun.Of(input).Summary.DuplicateCount);
    }

    [Fact]
    public async Task Score_Stream_GivesResultsAndRejectsInOrder()
    {
        string input = $"{BatchRun.Profile("A")}\n\nbad\n{BatchRun.Profile("B", "高中")}\n";
        List<BatchResult> found = await BatchRun.Scorer().ScoreAsync(new MemoryStream(Encoding.UTF8.GetBytes(input))).ToListAsync();
        Assert.Equal([1L, 3L, 4L], found.Select(r => r.Line));
        Assert.Equal(new BatchResult(1, "A", Verdict.Eligible, 85, "学历通道", []), found[0] with { Diagnostics = [] });
        Assert.True(found[1].IsReject && found[1].Diagnostics.Count == 1 && found[1].Total is null);
        Assert.Equal((Verdict.Ineligible, 5m, null), (found[2].Verdict, found[2].Total, found[2].Track));
    }

    [Fact]
    public async Task Score_TypedApplicants_GivesOneAnswerEach()
    {
        Applicant Make(int i) => new() { Id = $"A{i}", Complete = true, BirthDate = i % 10 == 0 ? new(2050, 1, 1) : new(1990, 1, 1), Degrees = [new() { Level = EducationLevel.BachelorLevel }] };
        List<BatchResult> found = await BatchRun.Scorer().ScoreAsync(Enumerable.Range(1, 1000).Select(Make).ToAsyncEnumerable()).ToListAsync();
        Assert.Equal(Enumerable.Range(1, 1000).Select(i => (long)i), found.Select(r => r.Line));
        Assert.All(found, r => Assert.Equal(r.Line % 10 == 0, r.IsReject));
        Assert.All(found.Where(r => !r.IsReject), r => Assert.Equal(85, r.Total));
    }

    [Fact]
    public async Task Score_LeftEarly_EndsTheWork()
    {
        await foreach (BatchResult result in BatchRun.Scorer().ScoreAsync(new EndlessStream(BatchRun.Profiles(100), long.MaxValue)))
        {
            if (result.Line == 1000)
            {
                break;
            }
        }
    }

    [Fact]
    public void Create_UnknownRuleset_Throws()
    {
        RulesetCatalog catalog = RulesetCatalog.Load(BatchRun.Scheme);
        Assert.Equal("LH501", Assert.Single(Assert.Throws<ScoringException>(() => new BatchScorer(catalog, "x/y", BatchRun.AsOf)).Diagnostics).Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchScorer(catalog, "t/t", new DateOnly(1850, 1, 1)));
    }

    [Theory]
    [InlineData("总分 >= 60", "60")]
    [InlineData("60.5 <= 总分", "60.5")]
    [InlineData("总分 > 60 且 年龄 > 18", "60")]
    [InlineData("年龄 > 18", null)]
    [InlineData("总分 >= 60 或 总分 >= 70", null)]
    public async Task Summary_Line_IsWhatTheRulesetAsksOfEverybody(string condition, string? line)
    {
        var scheme = new TextScheme($"准入:\n  - {{编号: 分, 条件: {condition}}}\n积分:\n  - {{编号: 甲, 得分: 1}}\n");
        var scorer = new BatchScorer(RulesetCatalog.Load(scheme), "t/t", BatchRun.AsOf);
        BatchSummary summary = await scorer.RunAsync(new MemoryStream(), Stream.Null, Stream.Null);
        Assert.Equal(line, summary.Line?.ToString(CultureInfo.InvariantCulture));
    }

    private sealed class Told(Action<BatchProgress> then) : IProgress<BatchProgress>
    {
        public int Count { get; private set; }

        public BatchProgress Last { get; private set; }

        public void Report(BatchProgress value)
        {
            Count++;
            Last = value;
            then(value);
        }
    }
}
