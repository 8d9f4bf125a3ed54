using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Catalogs;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>Whatever a file holds, every line of it is accounted for, or the run fails.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void Run_BadLines_AreRejectsWithTheirNumbers()
    {
        BatchRun run = BatchRun.Of($$"""
            {{BatchRun.Profile("A")}}
            {"编号": "B", "学力": [], "性别": 3}
            not json
            []
            {{BatchRun.Profile("C")}}
            """);
        Assert.Equal(["A", "C"], run.Ids);
        Assert.Equal([2, 3, 4], run.RejectLines.Select(r => r.GetProperty("line").GetInt32()));
        JsonElement first = run.RejectLines[0];
        Assert.Equal(("B", "LH410"), (first.GetProperty("id").GetString(), first.GetProperty("code").GetString()));
        Assert.Equal("性别", Assert.Single(first.GetProperty("more").EnumerateArray()).GetProperty("path").GetString());
        Assert.All(run.RejectLines, r => Assert.NotEmpty(r.GetProperty("message").GetString() ?? string.Empty));
        Assert.Equal((5, 2, 3, 0), (run.Summary.Lines, run.Summary.Results, run.Summary.Rejects, run.Summary.Blank));
    }

    [Fact]
    public void Run_English_RejectsInEnglish()
    {
        BatchRun run = BatchRun.Of("{}\n", new() { Language = Language.English });
        Assert.DoesNotContain(run.RejectLines[0].GetProperty("message").GetString() ?? "一", c => c is >= '一' and <= '龥');
    }

    [Fact]
    public void Run_MarksEmptyLinesAndMixedEnds_AreTakenAsTheyAre()
    {
        BatchRun run = BatchRun.Of($"\uFEFF{BatchRun.Profile("A")}\r\n\r\n \t\n\uFEFF{BatchRun.Profile("B")}\n\uFEFF\n{BatchRun.Profile("C")}");
        Assert.Equal(["A", "B", "C"], run.Ids);
        Assert.Equal([1, 4, 6], run.ResultLines.Select(r => r.GetProperty("line").GetInt32()));
        Assert.Equal((6, 3), (run.Summary.Lines, run.Summary.Blank));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("\n", 1, 1)]
    [InlineData("\n\n", 2, 2)]
    [InlineData(" ", 1, 1)]
    [InlineData("\r\n\r", 2, 2)]
    public void Run_NothingInIt_IsBlank(string input, int lines, int blank)
    {
        BatchRun run = BatchRun.Of(input);
        Assert.Equal((lines, blank), (run.Summary.Lines, run.Summary.Blank));
        Assert.Null(run.Summary.Lowest);
        Assert.Empty(run.Summary.Totals);
    }

    [Fact]
    public void Run_InvalidUtf8_RejectsThatLineOnly()
    {
        byte[] damaged = [.. "{\"编号\": \""u8, 0xFF, 0xC3, 0x28, .. "\"}\n"u8];
        BatchRun run = BatchRun.Of([.. Encoding.UTF8.GetBytes(BatchRun.Profile("A") + "\n"), .. damaged, .. Encoding.UTF8.GetBytes(BatchRun.Profile("B"))]);
        Assert.Equal(["A", "B"], run.Ids);
        Assert.Equal((2, "LH404"), (run.RejectLines[0].GetProperty("line").GetInt32(), run.RejectLines[0].GetProperty("code").GetString()));
    }

    [Fact]
    public void Run_LineOfTenMegabytes_IsScored()
    {
        string large = $$"""{"编号": "大", "出生日期": "1990-01-01", "备注": "{{new string('x', 10_000_000)}}", "学历": []}""";
        BatchRun run = BatchRun.Of($"{BatchRun.Profile("A")}\n{large}\n{BatchRun.Profile("B")}\n{large}");
        Assert.Equal(["A", "大", "B", "大"], run.Ids);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("")]
    public void Run_LineThatIsTooLong_IsRejectedWithItsLength(string end)
    {
        int length = Limits.MaxProfileBytes + 3_000_000;
        string behind = end.Length == 0 ? string.Empty : BatchRun.Profiles(1000);
        BatchRun run = BatchRun.Of($"{BatchRun.Profile("前")}\n{new string('x', length)}{end}{behind}");
        Assert.Equal(1 + (end.Length == 0 ? 0 : 1000), run.Summary.Results);
        JsonElement reject = Assert.Single(run.RejectLines);
        Assert.Equal((2, "LH403"), (reject.GetProperty("line").GetInt32(), reject.GetProperty("code").GetString()));
        Assert.Contains($"{length + end.Length / 2}", reject.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(3, (int)run.Summary.Results - 1), run.ResultLines.Skip(1).Select(r => r.GetProperty("line").GetInt32()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(65_537)]
    public void Run_ReadInPieces_IsTheSame(int piece)
    {
        byte[] input = Encoding.UTF8.GetBytes(BatchRun.Profiles(piece == 1 ? 200 : 3000));
        Assert.Equal(BatchRun.Of(input).Results, BatchRun.Of(new PieceStream(input, piece)).Results);
    }

    [Fact]
    public void Run_Gzip_IsUnpackedAlsoWhenPutTogether()
    {
        byte[] packed = [.. Packed(BatchRun.Profiles(2000)), .. Packed(BatchRun.Profile("末"))];
        BatchRun run = BatchRun.Of(packed);
        Assert.Equal(2001, run.Summary.Results);
        Assert.Equal("末", run.Ids.Last());
        Assert.Equal(1, BatchRun.Of(Packed("编号\nA\n"), new() { Input = BatchFormat.Csv }).Summary.Results);
    }

    [Theory]
    [InlineData(BatchFormat.Ndjson)]
    [InlineData(BatchFormat.Csv)]
    public async Task Run_GzipCutOff_Fails(BatchFormat format)
    {
        string text = format == BatchFormat.Csv ? "编号,备注\n" + string.Concat(Enumerable.Range(0, 9000).Select(i => $"A{i},{i * 7919 % 10007}\n")) : BatchRun.Profiles(5000);
        byte[] packed = Packed(text);
        int[] cuts = [packed.Length - 1, packed.Length - 8, packed.Length - 9, packed.Length / 2, 12, 3, 2];
        foreach (int cut in cuts)
        {
            Exception? e = await Record.ExceptionAsync(() => Run(packed[..cut], new() { Input = format }));
            Assert.True(e is BatchInputException, $"cut to {cut} of {packed.Length}: {e}");
        }

        packed[packed.Length / 2] ^= 0x55;
        await Assert.ThrowsAsync<BatchInputException>(() => Run(packed, new() { Input = format }));
    }

    [Fact]
    public async Task Run_TableWithBadHeadings_Fails()
    {
        ScoringException e = await Assert.ThrowsAsync<ScoringException>(() => Run("编号,学力\nA,\n"u8.ToArray(), new() { Input = BatchFormat.Csv }));
        Assert.Equal("LH410", Assert.Single(e.Diagnostics).Code);
    }

    [Fact]
    public async Task Run_TableWithARowThatNeverEnds_Fails() =>
        await Assert.ThrowsAsync<BatchInputException>(() => Run(Encoding.UTF8.GetBytes("编号,备注\nA,\"" + new string('x', 1 << 21)), new() { Input = BatchFormat.Csv }));

    private static Task<BatchSummary> Run(byte[] input, BatchOptions options) => BatchRun.Scorer().RunAsync(new MemoryStream(input), Stream.Null, Stream.Null, options);

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
