using System.Text;
using Luohu.Scoring.Profiles;

namespace Luohu.Scoring.Tests.Profiles;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\nc,d", "a|b / c|d")]
    [InlineData("a,b\r\nc,d\r\n", "a|b / c|d")]
    [InlineData("\uFEFFa,b", "a|b")]
    [InlineData("a,,\n,b,", "a|| / |b|")]
    [InlineData("\"a,b\",\"c\"\"d\"", "a,b|c\"d")]
    [InlineData("\"a\r\nb\",c\nd", "a\r\nb|c / d")]
    [InlineData("\"\",\"\"\"\"", "|\"")]
    [InlineData("a\n\nb", "a /  / b")]
    [InlineData(" a , b ", "a|b")]
    [InlineData("", "")]
    [InlineData("\uFEFF", "")]
    public void Read_Table_GivesItsCells(string csv, string expected)
    {
        List<CsvRecord> rows = Rows(csv);

        Assert.Equal(expected, string.Join(" / ", rows.Select(r => string.Join('|', r.Cells.Select(c => r.TextOf(c))))));
        Assert.All(rows, r => Assert.Equal(CsvSlip.None, r.Damage.Slip));
    }

    [Theory]
    [InlineData("a\"b,c\nd", nameof(CsvSlip.QuoteInCell), 1)]
    [InlineData("=\"001\"\nd", nameof(CsvSlip.QuoteInCell), 1)]
    [InlineData("\"a\"b,c\nd", nameof(CsvSlip.TextAfterQuote), 3)]
    [InlineData("\"a\" ,c\nd", nameof(CsvSlip.TextAfterQuote), 3)]
    [InlineData("a\rb\nd", nameof(CsvSlip.LoneReturn), 1)]
    public void Read_SlipOfSigns_IsMarkedAndTheNextRowIsRead(string csv, string slip, int at)
    {
        List<CsvRecord> rows = Rows(csv);

        Assert.Equal((slip, at), (rows[0].Damage.Slip.ToString(), rows[0].Damage.At));
        Assert.Equal((2, CsvSlip.None, "d"), (rows.Count, rows[1].Damage.Slip, rows[1].TextOf(rows[1].Cells[0])));
    }

    [Theory]
    [InlineData("a,\"b\nc", 2)]
    [InlineData("\"a\"\"", 0)]
    public void Read_QuoteNotClosed_IsMarkedWhereItOpens(string csv, int at) =>
        Assert.Equal((CsvSlip.QuoteNotClosed, at), Assert.Single(Rows(csv)).Damage);

    [Fact]
    public void Read_RowTooLong_StopsThere()
    {
        List<CsvRecord> rows = Rows("a\n\"" + new string('x', CsvRecord.MaxBytes) + "\"\nb");

        Assert.Equal([CsvSlip.None, CsvSlip.TooLong], rows.Select(r => r.Damage.Slip));
    }

    [Fact]
    public void Read_RowOfTheGreatestLength_IsRead() =>
        Assert.Equal(CsvSlip.None, Assert.Single(Rows(new string('x', CsvRecord.MaxBytes))).Damage.Slip);

    [Fact]
    public void Read_LineBreaksInCells_CountLinesAndRows()
    {
        List<CsvRecord> rows = Rows("a\n\"b\n\nc\"\r\nd\n");

        Assert.Equal([(1, 1), (2, 2), (3, 5)], rows.Select(r => (r.Row, r.Line)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Read_StreamThatGivesLittleAtATime_ReadsTheSame(int bytes)
    {
        const string Csv = "\uFEFF编号,\"a\"\"b\"\r\n甲,\"c\r\nd\"\r\n";

        Assert.Equal(Rows(Csv).Select(Text), Rows(new SlowStream(Encoding.UTF8.GetBytes(Csv), bytes)).Select(Text));
    }

    private static string Text(CsvRecord row) => string.Join('|', row.Cells.Select(c => row.TextOf(c)));

    private static List<CsvRecord> Rows(string csv) => Rows(new MemoryStream(Encoding.UTF8.GetBytes(csv)));

    private static List<CsvRecord> Rows(Stream csv)
    {
        var rows = new List<CsvRecord>();
        var reader = new CsvReader(csv);
        for (var record = new CsvRecord(); reader.Read(record); record = new CsvRecord())
        {
            rows.Add(record);
        }

        return rows;
    }

    private sealed class SlowStream(byte[] content, int step) : MemoryStream(content)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(step, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(step, count));
    }
}
