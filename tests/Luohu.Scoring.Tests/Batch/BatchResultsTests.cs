using System.Text;
using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>What a batch says of good lines is what the engine says of each.</summary>
public sealed class BatchResultsTests
{
    private static readonly ScoringEngine Engine = new(RulesetCatalog.Load(BatchRun.Scheme));

    [Fact]
    public void Run_ShortResult_HasLineIdVerdictTotalTrack()
    {
        BatchRun run = BatchRun.Of(BatchRun.Profile("甲\\\"1") + "\n");
        Assert.Equal("""{"line":1,"id":"甲\"1","verdict":"eligible","total":85,"track":"学历通道"}""" + "\n", run.Results);
        Assert.Empty(run.Rejects);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Run_ManyLines_KeepTheirOrder(int workers)
    {
        BatchRun run = BatchRun.Of(BatchRun.Profiles(20_000), new() { Workers = workers });
        Assert.Equal(20_000, run.Summary.Results);
        Assert.Equal(Enumerable.Range(1, 20_000).Select(i => $"A{i}"), run.Ids);
        Assert.Equal(Enumerable.Range(1, 20_000), run.ResultLines.Select(r => r.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Run_WholeLedger_IsThatOfTheEngine()
    {
        string[] profiles =
        [
            BatchRun.Profile("A"),
            """{"编号": "B", "其余": "无", "出生日期": "1960-01-01", "职业资格": [{"等级": "高级工"}, {"等级": "中级工"}]}""",
            """{"编号": "C", "学历": [{"层次": "大专"}]}""",
        ];
        BatchRun run = BatchRun.Of(string.Join('\n', profiles), new() { Detail = BatchDetail.Ledger });
        Assert.Equal(profiles.Length, run.ResultLines.Count);
        foreach ((string profile, JsonElement result) in profiles.Zip(run.ResultLines))
        {
            AssertSame(Assess(profile), result);
        }
    }

    [Fact]
    public void Run_PointsAsTable_HasAColumnPerItem()
    {
        BatchRun run = BatchRun.Of(BatchRun.Profile("a,\\\"b"), new() { Detail = BatchDetail.Points, Output = BatchFormat.Csv });
        Assert.Equal("line,id,verdict,total,track,文化程度,证书,年龄分\n1,\"a,\"\"b\",eligible,85,学历通道,80,0,5\n", run.Results);
    }

    [Fact]
    public void Run_LedgerAsTable_HasFiveColumnsPerLine()
    {
        BatchRun run = BatchRun.Of("""{"编号": "C", "学历": []}""", new() { Detail = BatchDetail.Ledger, Output = BatchFormat.Csv });
        string[][] rows = [.. run.Results.TrimEnd().Split('\n').Select(l => l.Split(','))];
        Assert.Equal(5 + (5 * 5), rows[0].Length);
        Dictionary<string, string> cells = rows[0].Zip(rows[1]).ToDictionary(c => c.First, c => c.Second);
        Assert.Equal(("ineligible", "0", ""), (cells["verdict"], cells["total"], cells["track"]));
        Assert.Equal(("exact", "notKnown", "0", "0", ""), (cells["文化程度.status"], cells["证书.status"], cells["证书.raw"], cells["证书.low"], cells["证书.high"]));
        Assert.Equal(("0", "20"), (cells["总分.low"], cells["总分.high"]));
    }

    [Fact]
    public void Run_Table_GivesWhatItsRowsGiveInJson()
    {
        const string Csv = "编号,出生日期,学历,其余\r\nA1,1990-01-01,\"[{\"\"层次\"\": \"\"大专\"\"}]\",无\r\n\r\nA2,1990-13-01,,无\r\nA3,1990-01-01,[],无\r\n,,,\r\n";
        BatchRun run = BatchRun.Of(Csv, new() { Input = BatchFormat.Csv });
        Assert.Equal(["A1", "A3"], run.Ids);
        Assert.Equal([2, 5], run.ResultLines.Select(r => r.GetProperty("line").GetInt32()));
        Assert.Equal([65, 5], run.ResultLines.Select(r => r.GetProperty("total").GetInt32()));
        JsonElement reject = Assert.Single(run.RejectLines);
        Assert.Equal((4, "A2"), (reject.GetProperty("line").GetInt32(), reject.GetProperty("id").GetString()));
        Assert.Equal((5, 2, 1, 2), (run.Summary.Lines, run.Summary.Results, run.Summary.Rejects, run.Summary.Blank));
    }

    [Fact]
    public void Run_LongTable_LosesNoRow()
    {
        string rows = string.Concat(Enumerable.Range(1, 5000).Select(i => $"A{i},1990-01-01\n"));
        BatchRun run = BatchRun.Of("id,birth_date\n" + rows, new() { Input = BatchFormat.Csv });
        Assert.Equal(5000, run.Summary.Results);
        Assert.Equal(Enumerable.Range(1, 5000).Select(i => $"A{i}"), run.Ids);
    }

    [Fact]
    public void Summary_Counts_ByVerdictTrackAndTotal()
    {
        BatchRun run = BatchRun.Of($$"""
            {{BatchRun.Profile("A")}}
            {{BatchRun.Profile("B", "大专")}}
            {{BatchRun.Profile("C", "高中")}}
            {"编号": "D"}
            """);
        BatchSummary summary = run.Summary;
        Assert.Equal((2, 1, 1), (summary.Eligible, summary.Ineligible, summary.Undetermined));
        Assert.Equal([("学历通道", 1L), ("积分通道", 1L)], summary.Tracks.Select(t => (t.Id, t.Count)));
        Assert.Equal((0m, 85m, 155m, 60m), (summary.Lowest, summary.Highest, summary.Sum, summary.Line));
        Assert.Equal([new(0, 1, 1), new(5, 6, 1), new(65, 66, 1), new(85, 86, 1)], summary.Totals);
    }

    private static Assessment Assess(string profile) =>
        Engine.EvaluateJson(Encoding.UTF8.GetBytes(profile), "a", "t/t", BatchRun.AsOf).Assessment ?? throw new InvalidOperationException("The profile is good.");

    private static void AssertSame(Assessment expected, JsonElement actual)
    {
        Assert.Equal(expected.ApplicantId, actual.GetProperty("id").GetString());
        Assert.Equal(expected.Verdict.ToString(), actual.GetProperty("verdict").GetString(), ignoreCase: true);
        Assert.Equal(expected.Total, actual.GetProperty("total").GetDecimal());
        Assert.Equal(expected.Track, actual.GetProperty("track").GetString());
        Assert.Equal(expected.Ledger.Count, actual.GetProperty("ledger").GetArrayLength());
        foreach ((LedgerLine line, JsonElement written) in expected.Ledger.Zip(actual.GetProperty("ledger").EnumerateArray()))
        {
            AssertSame(line, written);
        }
    }

    private static void AssertSame(LedgerLine line, JsonElement written)
    {
        Assert.Equal(line.Id, written.GetProperty("id").GetString());
        Assert.Equal((line.Raw, line.Counted), (written.GetProperty("raw").GetDecimal(), written.GetProperty("counted").GetDecimal()));
        Assert.Equal(line.Status.ToString(), written.GetProperty("status").GetString(), ignoreCase: true);
        Assert.Equal(
            line.Adjustments.Select(a => (a.Kind.ToString().ToUpperInvariant(), a.Points)),
            written.TryGetProperty("adjustments", out JsonElement all) ? all.EnumerateObject().Select(a => (a.Name.ToUpperInvariant(), a.Value.GetDecimal())) : []);
        if (written.TryGetProperty("low", out JsonElement low))
        {
            Assert.Equal((line.Range.Low, line.Range.High), (Number(low), Number(written.GetProperty("high"))));
        }
    }

    private static decimal? Number(JsonElement number) => number.ValueKind == JsonValueKind.Null ? null : number.GetDecimal();
}
