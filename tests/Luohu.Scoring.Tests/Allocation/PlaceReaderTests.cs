using System.Text;
using Luohu.Scoring.Allocation;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Tests.Allocation;

public sealed class PlaceReaderTests
{
    [Theory]
    [InlineData("编号,名称,类别,区域,名额,上限,仅限本区,备注\n一小,第一小学,学位,东城,40,30,是,旧校区\n 二小 ,,,,0,,,\n")]
    [InlineData("id,name,kind,zone,places,cap,own_zone_only,note\r\n一小,第一小学,学位,东城,040,30,yes,旧校区\r\n二小,,,,0,,no,\r\n\r\n,,,,,,,\r\n")]
    [InlineData("\uFEFF仅限本区,cap,名额,zone,类别,name,编号\ntrue,\"30\",\"40\",东城,学位,第一小学,\"一小\"\n否,,0,,,,二小")]
    public void Read_HeadingsOfEitherLanguageInAnyOrder_AreUnderstood(string text)
    {
        PlaceTable places = FileText.Read(FileText.Places(text));
        Assert.Equal(2, places.Count);
        Assert.Equal(new PlaceRow("一小", 40, 2) { Name = "第一小学", Kind = "学位", Zone = "东城", Cap = 30, OwnZoneOnly = true }, places[0]);
        Assert.Equal(new PlaceRow("二小", 0, 3), places[1]);
        Assert.Equal((30, 0), (places[0].Seats, places[1].Seats));
        Assert.Equal((1, -1, 0, -1), (places.Find("二小"), places.Find("三小"), places.KindOf(0), places.KindOf(1)));
        Assert.Equal(["学位"], places.Kinds);
    }

    [Theory]
    [InlineData("", "LH106")]
    [InlineData("\uFEFF", "LH106")]
    [InlineData("\n\n", "LH106")]
    [InlineData("编号;名额\n一小;40", "LH460")]
    [InlineData("编号\t名额\n", "LH460")]
    [InlineData("编号,名额\n", "LH759")]
    [InlineData("编号,名额\n,\n \n", "LH759")]
    [InlineData("编号,,名额\n一小,,40", "LH740")]
    [InlineData("编号,id,名额\n一小,二小,40", "LH411")]
    [InlineData("编号,名额,places\n一小,40,50", "LH411")]
    [InlineData("编号,名额\n一小\n二小,30", "LH450")]
    [InlineData("编号,名额\n一小,40,5", "LH450")]
    [InlineData("编号,名额\n一\"小,40", "LH451")]
    [InlineData("编号,名额\n\"一小,40", "LH453")]
    [InlineData("编号,名额,上限\n一小,40,四十", "LH744")]
    [InlineData("编号,名额\n一小,4e1", "LH744")]
    [InlineData("编号,名额\n一小,0x10", "LH744")]
    [InlineData("编号,名额\n一小,+40", "LH744")]
    [InlineData("编号,名额\n一小,40人", "LH744")]
    [InlineData("编号,名额\n一小,40.0", "LH744")]
    [InlineData("编号,名额\n一小,4 0", "LH744")]
    [InlineData("编号,名额\n一小,٤٠", "LH744")]
    [InlineData("编号,名额\n一小,1000000001", "LH745")]
    [InlineData("编号,名额,仅限本区,区域\n一小,40,也许,东城", "LH447")]
    [InlineData("编号,名额,区域\n一小,40,东成", "LH439")]
    public void Read_OneMistake_IsOneMessage(string text, string code) => Assert.Equal([code], FileText.Codes(FileText.Places(text, "东城", "西城")));

    [Fact]
    public void Read_SeveralMistakes_AreAllTold()
    {
        FileReading<PlaceTable> reading = FileText.Places("编号,名额,区域,上限,仅限本区\n,４０,南城,-1,是\n一小,1.5,,,是\n二\"小,1,,,\n一小,30,东城,,\n长,2", "东城");
        Assert.Equal(
            ["LH743:2", "LH744:2", "LH439:2", "LH744:2", "LH744:3", "LH750:3", "LH451:4", "LH746:5", "LH450:6"],
            FileText.Places(reading));
    }

    [Fact]
    public void Read_WarningsOnly_GivesThePlaces()
    {
        FileReading<PlaceTable> reading = FileText.Places("编号,名额,上限\n一小,40,50\n二小,40,40");
        Assert.Equal(["LH754"], FileText.Codes(reading));
        Assert.Equal(40, reading.Value?[0].Seats);
        Assert.False(reading.Value?[0].IsCapped ?? true);
    }

    [Fact]
    public void Read_HundredsOfMistakes_AreCounted()
    {
        string rows = string.Concat(Enumerable.Range(1, 260).Select(n => $"s{n},x\n"));
        FileReading<PlaceTable> reading = FileText.Places("编号,名额\n" + rows);
        Assert.Equal(101, reading.Diagnostics.Count);
        Assert.Contains("160", reading.Diagnostics[^1].Message.En, StringComparison.Ordinal);
        Assert.Null(reading.Value);
    }

    [Fact]
    public void Read_ManyWarnings_DoNotHideAnError()
    {
        string rows = string.Concat(Enumerable.Range(1, 130).Select(n => $"s{n},1,2\n"));
        FileReading<PlaceTable> reading = FileText.Places("编号,名额,上限\n" + rows + "s1,1,\n");
        Assert.Equal(["LH746"], reading.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code));
        Assert.Equal("LH100", reading.Diagnostics[^1].Code);
    }

    [Fact]
    public void Read_WrongEncoding_IsTold()
    {
        using var utf16 = new MemoryStream([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("编号,名额\n一小,40")]);
        Assert.Equal(["LH104"], FileText.Codes(PlaceReader.Read(utf16, "p.csv", [])));
        using var gbk = new MemoryStream([.. "id,places\n"u8, 0xB6, 0xAB, 0xB3, 0xC7, .. ",40\n"u8]);
        Diagnostic told = Assert.Single(PlaceReader.Read(gbk, "p.csv", []).Diagnostics);
        Assert.Equal("LH404", told.Code);
        Assert.Contains("GBK", told.Help?.En ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_IdTooLong_IsTold() => Assert.Equal(["LH437"], FileText.Codes(FileText.Places($"编号,名额\n{new string('长', 201)},40")));

    [Theory]
    [InlineData("４０", "40")]
    [InlineData("１，２００", "1200")]
    [InlineData("\"12,000,000\"", "12000000")]
    [InlineData("\"1,20\"", null)]
    [InlineData("\"1234,000\"", null)]
    [InlineData("\",000\"", null)]
    [InlineData("四十", null)]
    public void Read_NumberWrittenOtherwise_IsMendedOnlyWhenItIsPlain(string written, string? mended)
    {
        Diagnostic told = Assert.Single(FileText.Places($"编号,名额\n一小,{written}").Diagnostics);
        Assert.Equal(mended is null ? "write plain digits, such as 120" : $"write `{mended}`", told.Help?.En);
    }
}
