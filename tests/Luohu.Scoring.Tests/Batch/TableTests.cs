using System.Globalization;
using System.Text;
using System.Text.Json;
using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>Tables on all cores: rows that span the borders of blocks, and ids that a spreadsheet would work out.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData(1, int.MaxValue)]
    [InlineData(2, int.MaxValue)]
    [InlineData(3, 1000)]
    [InlineData(2, 70_001)]
    public void Run_QuotesAcrossBlocks_LoseNoRow(int workers, int piece)
    {
        byte[] table = Encoding.UTF8.GetBytes(Table(12_000));
        Assert.True(table.Length > 4 * Block.Size);
        BatchRun run = BatchRun.Of(new PieceStream(table, piece), new() { Input = BatchFormat.Csv, Workers = workers });
        Assert.Equal((12_000, 10_800, 600, 600), (run.Summary.Lines, run.Summary.Results, run.Summary.Rejects, run.Summary.Blank));
        int[] written = [.. run.ResultLines.Select(r => r.GetProperty("line").GetInt32())];
        Assert.Equal(Enumerable.Range(0, 12_000).Where(i => i % 20 is not (7 or 13)).Select(i => i + 2), written);
        Assert.Equal(written.Select(line => $"A{line - 2}"), run.Ids);
        Assert.All(run.RejectLines, reject => Assert.Equal($"A{reject.GetProperty("line").GetInt32() - 2}", reject.GetProperty("id").GetString()));
    }

    [Fact]
    public void Run_RejectBehindManyBlocks_IsTheOneOfOneBlock()
    {
        string bad = "X,1990-01-01,\"[\n{\"\"层次\"\": 1}]\",无\n";
        JsonElement far = Assert.Single(BatchRun.Of(Table(5000, spoils: false) + bad, new() { Input = BatchFormat.Csv }).RejectLines);
        JsonElement near = Assert.Single(BatchRun.Of("编号,出生日期,学历,备注\n" + bad, new() { Input = BatchFormat.Csv }).RejectLines);
        Assert.Equal((5002, 2), (far.GetProperty("line").GetInt32(), near.GetProperty("line").GetInt32()));
        Assert.Equal(near.GetProperty("column").GetInt32(), far.GetProperty("column").GetInt32());
        Assert.Equal(near.GetProperty("message").GetString()?.Replace("2", "5002", StringComparison.Ordinal), far.GetProperty("message").GetString());
    }

    [Fact]
    public void Run_StopOnErrorOnSeveralCores_EndsThere()
    {
        BatchRun run = BatchRun.Of(Table(12_000), new() { Input = BatchFormat.Csv, StopOnError = true, Workers = 3 });
        Assert.True(run.Summary.IsStopped);
        Assert.Equal((14, 12, 1, 1), (run.Summary.Lines, run.Summary.Results, run.Summary.Rejects, run.Summary.Blank));
    }

    [Fact]
    public async Task Run_RowTooLongBehindGoodOnes_IsRejectedAndEndsTheRun()
    {
        string table = Table(12_000, spoils: false) + "Z,1990-01-01,[],\"" + new string('x', 1 << 21);
        using var results = new MemoryStream();
        using var rejects = new MemoryStream();
        await Assert.ThrowsAsync<BatchInputException>(() => BatchRun.Scorer().RunAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(table)), results, rejects, new() { Input = BatchFormat.Csv, Workers = 2 }));
        Assert.Equal(12_000, Encoding.UTF8.GetString(results.ToArray()).Count(c => c == '\n'));
        Assert.Equal(12_002, JsonDocument.Parse(Encoding.UTF8.GetString(rejects.ToArray())).RootElement.GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+8613800000000", "'+8613800000000")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠1", "'＠1")]
    [InlineData("'=1", "''=1")]
    [InlineData("=\\\"a,b\\\"", "\"'=\"\"a,b\"\"\"")]
    [InlineData("A-1", "A-1")]
    [InlineData("甲=1", "甲=1")]
    public void Run_IdsThatSpreadsheetsWorkOut_AreMarkedInTablesOnly(string id, string written)
    {
        string profile = BatchRun.Profile(id);
        BatchRun table = BatchRun.Of(profile, new() { Output = BatchFormat.Csv });
        BatchRun exact = BatchRun.Of(profile, new() { Output = BatchFormat.Csv, ExactIds = true });
        BatchRun json = BatchRun.Of(profile);
        string marked = $"1,{written},eligible,";
        bool isMarked = written.Contains('\'', StringComparison.Ordinal);
        Assert.StartsWith(marked, table.Results.Split('\n')[1], StringComparison.Ordinal);
        Assert.Equal(isMarked ? 1 : 0, table.Summary.MarkedIds);
        Assert.StartsWith(isMarked ? marked.Remove(marked.IndexOf('\'', StringComparison.Ordinal), 1) : marked, exact.Results.Split('\n')[1], StringComparison.Ordinal);
        Assert.Equal((0, 0), (exact.Summary.MarkedIds, json.Summary.MarkedIds));
        Assert.Equal(JsonDocument.Parse($"\"{id}\"").RootElement.GetString(), Assert.Single(json.Ids));
    }

    /// <summary>Of every twenty rows one is blank and one bad; every third has a cell of several lines, some with quotes in them.</summary>
    private static string Table(int rows, bool spoils = true)
    {
        var table = new StringBuilder("编号,出生日期,学历,备注\r\n");
        for (int i = 0; i < rows; i++)
        {
            string remark = i % 3 == 0 ? $"\"第一行, {i}\n第二行 \"\"{new string('乙', i % 70)}\"\"\r\n,\n\"" : new string('甲', i % 40);
            string row = (i % 20) switch
            {
                7 when spoils => ",,,",
                13 when spoils => $"A{i},1990-13-01,,{remark}",
                _ => $"A{i},1990-01-01,\"[{{\"\"层次\"\": \"\"大专\"\"}}]\",{remark}",
            };
            table.Append(CultureInfo.InvariantCulture, $"{row}{(i % 2 == 0 ? "\n" : "\r\n")}");
        }

        return table.ToString();
    }
}
