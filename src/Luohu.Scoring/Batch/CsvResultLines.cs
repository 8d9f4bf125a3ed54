using System.Buffers;
using System.Globalization;
using System.Text;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>Results as a table: the columns of the short result, then one per item, or five per line of the ledger.</summary>
internal sealed class CsvResultLines(BoundRuleset ruleset, BatchDetail detail, LineNumbers numbers) : IResultLines
{
    private const int LongestNumber = 40;

    private static readonly SearchValues<byte> Special = SearchValues.Create(",\"\r\n"u8);

    public void WriteHeadings(ArrayBufferWriter<byte> output)
    {
        output.Write("line,id,verdict,total,track"u8);
        foreach (string heading in Headings())
        {
            output.Write(","u8);
            WriteText(output, Encoding.UTF8.GetBytes(heading));
        }

        output.Write("\n"u8);
    }

    public void Write(ArrayBufferWriter<byte> output, in BatchRow row, Workspace work)
    {
        WriteNumber(output, row.Line);
        output.Write(","u8);
        WriteText(output, Encoding.UTF8.GetBytes(row.Id ?? string.Empty));
        output.Write(","u8);
        output.Write(ResultWords.Of(row.Verdict).EncodedUtf8Bytes);
        output.Write(","u8);
        WriteNumber(output, numbers.PointsOf(row.Total));
        output.Write(","u8);
        WriteText(output, Encoding.UTF8.GetBytes(row.Track < 0 ? string.Empty : ruleset.Tracks[row.Track].Id));
        WriteDetail(output, work);
        output.Write("\n"u8);
    }

    private IEnumerable<string> Headings() => detail switch
    {
        BatchDetail.Short => [],
        BatchDetail.Points => numbers.Items.Select(i => i.Id),
        _ => ruleset.Lines.SelectMany(l => new[] { $"{l.Id}.raw", $"{l.Id}.counted", $"{l.Id}.status", $"{l.Id}.low", $"{l.Id}.high" }),
    };

    private void WriteDetail(ArrayBufferWriter<byte> output, Workspace work)
    {
        if (detail == BatchDetail.Points)
        {
            foreach (BoundItem item in numbers.Items)
            {
                WriteCell(output, numbers.PointsOf(work.Ledger[item.Index].Counted));
            }
        }
        else if (detail == BatchDetail.Ledger)
        {
            numbers.BeginLedger();
            foreach (BoundLine line in ruleset.Lines)
            {
                WriteLine(output, line, in work.Ledger[line.Index]);
            }
        }
    }

    private void WriteLine(ArrayBufferWriter<byte> output, BoundLine line, in LedgerEntry entry)
    {
        WriteCell(output, numbers.PointsOf(entry.Raw));
        WriteCell(output, numbers.PointsOf(entry.Counted));
        output.Write(","u8);
        output.Write(ResultWords.Of(entry.State).EncodedUtf8Bytes);
        bool isOpen = entry.State is LineState.PartlyKnown or LineState.NotKnown;
        WriteCell(output, isOpen ? numbers.LowOf(line, entry) : numbers.PointsOf(entry.Low));
        WriteCell(output, isOpen ? numbers.HighOf(line, entry) : numbers.PointsOf(entry.High));
    }

    private static void WriteCell(ArrayBufferWriter<byte> output, decimal? number)
    {
        output.Write(","u8);
        if (number is { } known)
        {
            WriteNumber(output, known);
        }
    }

    private static void WriteNumber(ArrayBufferWriter<byte> output, decimal number)
    {
        number.TryFormat(output.GetSpan(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    /// <summary>In quotes when it must be.</summary>
    private static void WriteText(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny(Special) < 0)
        {
            output.Write(text);
            return;
        }

        output.Write("\""u8);
        foreach (byte one in text)
        {
            output.Write([one]);
            output.Write(one == '"' ? "\""u8 : default);
        }

        output.Write("\""u8);
    }
}
