using System.Text;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Tests.Allocation;

public sealed class WishReaderTests
{
    [Theory]
    [InlineData("编号,志愿1,志愿2,志愿3\nA-003,三小,\"一小\",\nR-001,一小,,\nA-001,,,\n")]
    [InlineData("wish2,备注,wish1,id\r\n一小,急,三小,A-003\r\n,,一小,R-001\r\n,,,A-001\r\n")]
    public async Task ReadAsync_Table_IsInOrder(string text) => AssertRead(FileText.Read(await FileText.Table(text)));

    [Theory]
    [InlineData("{\"编号\": \"A-003\", \"志愿\": [\"三小\", \"一小\"]}\n\n{\"id\": \"R-001\", \"wishes\": []}\n{\"wishes\": [], \"note\": {\"a\": [1]}, \"id\": \"A-001\"}")]
    [InlineData("\uFEFF{\"id\": \" A-003 \", \"志愿\": [\"三小\", \"\\u4e00小\"]}\r\n{\"id\": \"R-001\", \"wishes\": [\"一小\"]}\r\n   \r\n{\"志愿\":[],\"编号\":\"A-001\",\"备注\":null}\r\n")]
    public async Task ReadAsync_Lines_AreInOrder(string text) => AssertRead(FileText.Read(await FileText.Lines(text)));

    [Theory]
    [InlineData(BatchFormat.Csv, "id,wish1\nA-003,三小\n")]
    [InlineData(BatchFormat.Ndjson, "{\"id\": \"A-003\", \"wishes\": [\"三小\"]}\n")]
    public async Task ReadAsync_Compressed_IsUnpacked(BatchFormat format, string text)
    {
        using MemoryStream packed = FileText.Packed(text);
        WishTable wishes = FileText.Read(await FileText.WishesAsync(packed, format));
        Assert.Equal([2], wishes.Of(2).ToArray());
    }

    [Fact]
    public async Task ReadAsync_CutOff_IsAFailureToRead()
    {
        using MemoryStream whole = FileText.Packed("id,wish1\nA-003,三小\n");
        using var cut = new MemoryStream(whole.ToArray()[..^6]);
        await Assert.ThrowsAsync<BatchInputException>(() => FileText.WishesAsync(cut, BatchFormat.Csv));
    }

    [Fact]
    public async Task ReadAsync_NumbersForIds_AreTakenAsWritten()
    {
        var persons = new PersonIndex(["7", "08"]);
        var places = new PlaceTable([new("1", 1, 2), new("2", 1, 3)]);
        using MemoryStream text = FileText.Bytes("{\"id\": 7, \"wishes\": [2, \"1\"]}");
        WishTable wishes = FileText.Read(await WishReader.ReadAsync(text, BatchFormat.Ndjson, "w", persons, places));
        Assert.Equal([1, 0], wishes.Of(0).ToArray());
    }

    [Theory]
    [InlineData("", "LH106")]
    [InlineData("编号\nA-001", "LH756")]
    [InlineData("编号,志愿\nA-001,一小", "LH740")]
    [InlineData("编号,志愿0\nA-001,一小", "LH740")]
    [InlineData("编号,志愿01\nA-001,一小", "LH740")]
    [InlineData("编号,志愿１\nA-001,一小", "LH740")]
    [InlineData("编号,志愿1,wish1\nA-001,一小,二小", "LH411")]
    [InlineData("志愿1\n一小", "LH741")]
    [InlineData("编号,志愿1\n,一小", "LH743")]
    [InlineData("编号,志愿1\nA-001,一小\nA-001,二小", "LH746")]
    [InlineData("编号,志愿1\nA-001,第一小学", "LH747")]
    [InlineData("编号,志愿1\na-001,一小", "LH748")]
    [InlineData("编号,志愿1\nA-001,一小,二小", "LH450")]
    public async Task ReadAsync_TableWithOneMistake_IsOneMessage(string text, string code) => Assert.Equal([code], FileText.Codes(await FileText.Table(text)));

    [Theory]
    [InlineData("", "LH106:0")]
    [InlineData(" \n\r\n", "LH106:0")]
    [InlineData("\n{\"id\": \"A-001\", \"wishes\": [\"一小\",]}", "LH409:2")]
    [InlineData("\n\n{\"id\"： \"A-001\", \"wishes\": []}", "LH405:3")]
    [InlineData("{\"id\": \"A-001\", \"wishes\": []} {}", "LH407:1")]
    [InlineData("{\"id\": \"A-001\", \"wishes\": []", "LH405:1")]
    [InlineData("{\"id\": \"A-001\"}", "LH742:1")]
    [InlineData("{\"wishes\": [\"一小\"]}", "LH742:1")]
    [InlineData("{}", "LH742:1")]
    [InlineData("[\"A-001\", \"一小\"]", "LH742:1")]
    [InlineData("null", "LH742:1")]
    [InlineData("{\"id\": null, \"wishes\": []}", "LH742:1")]
    [InlineData("{\"id\": 1.5, \"wishes\": []}", "LH742:1")]
    [InlineData("{\"id\": \" \", \"wishes\": []}", "LH742:1")]
    [InlineData("{\"id\": \"A-001\", \"wishes\": [\"一小\", null]}", "LH742:1")]
    [InlineData("{\"id\": \"A-001\", \"wishes\": [[\"一小\"]]}", "LH742:1")]
    [InlineData("{\"id\": \"A-001\", \"wishes\": {\"1\": \"一小\"}}", "LH742:1")]
    [InlineData("{\"id\": \"A-001\", \"wishs\": [\"一小\"]}", "LH410:1")]
    [InlineData("{\"id\": \"A-001\", \"编号\": \"A-002\", \"wishes\": []}", "LH411:1")]
    [InlineData("{\"id\": \"A-001\", \"wishes\": [], \"志愿\": []}", "LH411:1")]
    [InlineData("{\"id\": \"A-001\", \"wishes\": [\"\\ud800\"]}", "LH742:1")]
    [InlineData("{\"\\ud800\": 1, \"id\": \"A-001\", \"wishes\": []}", "LH410:1")]
    public async Task ReadAsync_LineWithOneMistake_IsOneMessageWithItsLine(string text, string place)
    {
        FileReading<WishTable> reading = await FileText.Lines(text);
        Assert.Equal([place], FileText.Places(reading));
        Assert.Null(reading.Value);
    }

    [Fact]
    public async Task ReadAsync_JsonMistake_NamesTheLineOfTheFile() =>
        Assert.Contains("at line 3,", (await FileText.Lines("\n\n{\"id\"： \"A-001\"}")).Diagnostics[0].Message.En, StringComparison.Ordinal);

    [Fact]
    public async Task ReadAsync_SeveralMistakes_AreAllTold()
    {
        Assert.Equal(
            ["LH748:2", "LH747:2", "LH749:3", "LH755:4", "LH746:5"],
            FileText.Places(await FileText.Table("编号,志愿1,志愿2\nB-1,无,一小\nA-001,一小,一小\nA-002,,一小\nA-001,二小,\n")));
        Assert.Equal(
            ["LH748:1", "LH747:1", "LH749:2", "LH405:3", "LH746:4"],
            FileText.Places(await FileText.Lines("{\"id\":\"B-1\",\"wishes\":[\"无\"]}\n{\"id\":\"A-001\",\"wishes\":[\"一小\",\"一小\"]}\n{\"id\"\n{\"id\":\"A-001\",\"wishes\":[]}")));
    }

    [Fact]
    public async Task ReadAsync_WrongEncoding_IsToldWithItsLine()
    {
        using var text = new MemoryStream([.. "{\"id\": \"A-001\", \"wishes\": []}\n{\"id\": \""u8, 0xB6, 0xAB, .. "\"}\n{\"id\": \"A-002\", \"wishes\": [\"x\"]}"u8]);
        Assert.Equal(["LH404:2", "LH747:3"], FileText.Places(await FileText.WishesAsync(text, BatchFormat.Ndjson)));
    }

    [Fact]
    public async Task ReadAsync_LineOfManyMebibytes_IsToldAndTheOthersAreRead()
    {
        byte[] longLine = [.. "{\"id\": \"A-001\", \"wishes\": [\""u8, .. new byte[17 << 20].Select(_ => (byte)'x'), .. "\"]}\n"u8];
        using var text = new MemoryStream([.. "{\"id\": \"A-002\", \"wishes\": []}\n"u8, .. longLine, .. "{\"id\": \"A-003\", \"wishes\": [\"x\"]}"u8]);
        Assert.Equal(["LH742:2", "LH747:3"], FileText.Places(await FileText.WishesAsync(text, BatchFormat.Ndjson)));
    }

    [Fact]
    public async Task ReadAsync_SamePersonsInBothFormats_AreTheSame()
    {
        var csv = new StringBuilder("id,wish1,wish2\n");
        var lines = new StringBuilder();
        string[] ids = ["A-002", "A-003", "A-001"];
        foreach (string id in ids)
        {
            csv.Append(id).Append(",三小,二小\n");
            lines.Append("{\"id\":\"").Append(id).Append("\",\"wishes\":[\"三小\",\"二小\"]}\n");
        }

        WishTable first = FileText.Read(await FileText.Table(csv.ToString()));
        WishTable second = FileText.Read(await FileText.Lines(lines.ToString()));
        Assert.All(Enumerable.Range(0, 3), p => Assert.Equal(first.Of(p).ToArray(), second.Of(p).ToArray()));
        Assert.Equal((3, 3), (first.Rows, second.Rows));
    }

    [Fact]
    public void Set_Twice_IsRefused()
    {
        var wishes = new WishTable(1);
        wishes.Set(0, 1, []);
        Assert.Throws<ArgumentOutOfRangeException>(() => wishes.Set(0, 2, []));
    }

    /// <summary>A-003 wants the third school, then the first; A-001 has none; nothing is said of A-002; one was passed over.</summary>
    private static void AssertRead(WishTable wishes)
    {
        Assert.Equal([2, 0], wishes.Of(2).ToArray());
        Assert.Empty(wishes.Of(0).ToArray());
        Assert.Empty(wishes.Of(1).ToArray());
        Assert.True(wishes.LineOf(2) > 0 && wishes.LineOf(0) > wishes.LineOf(2));
        Assert.Equal((0, 2, 1, 3), (wishes.LineOf(1), wishes.Rows, wishes.Outside, wishes.Persons));
    }
}
