using System.Buffers;
using System.Text;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>Results as a table: the columns of the short result, then one per item, or five per line of the ledger.</summary>
/// <param name="ruleset">The ruleset.</param>
/// <param name="detail">How much is written.</param>
/// <param name="numbers">The numbers of the ledger.</param>
/// <param name="exactIds">Ids are written as they are, also those that a spreadsheet takes for a formula.</param>
internal sealed class CsvResultLines(BoundRuleset ruleset, BatchDetail detail, LineNumbers numbers, bool exactIds) : IResultLines
{
    private static readonly SearchValues<byte> Special = SearchValues.Create(",\"\r\n"u8);

    private readonly byte[][] _verdicts = [.. Enum.GetValues<Verdict>().Select(v => Utf8($",{ResultWords.Of(v)},"))];
    private readonly byte[][] _states = [.. Enum.GetValues<LineState>().Select(s => Utf8($",{ResultWords.Of(s)}"))];
    private readonly byte[][] _tracks = [.. ruleset.Tracks.Select(t => Utf8(t.Id))];
    private readonly BoundLine[] _lines = [.. ruleset.Lines];

    public void WriteHeadings(Utf8Buffer output)
    {
        output.Write("line,id,verdict,total,track"u8);
        foreach (string heading in Headings())
        {
            output.Write((byte)',');
            WriteText(output, Utf8(heading));
        }

        output.Write((byte)'\n');
    }

    public void Write(Block block, in BatchRow row, Workspace work)
    {
        Utf8Buffer output = block.Results;
        output.WriteInteger(row.Line);
        output.Write((byte)',');
        WriteId(block, block.IdOf(row));
        output.Write(_verdicts[(int)row.Verdict]);
        numbers.Points.Write(output, row.Total);
        output.Write((byte)',');
        WriteText(output, row.Track < 0 ? default : _tracks[row.Track].AsSpan());
        WriteDetail(output, work);
        output.Write((byte)'\n');
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private IEnumerable<string> Headings() => detail switch
    {
        BatchDetail.Short => [],
        BatchDetail.Points => numbers.Items.Select(i => i.Id),
        _ => ruleset.Lines.SelectMany(l => new[] { $"{l.Id}.raw", $"{l.Id}.counted", $"{l.Id}.status", $"{l.Id}.low", $"{l.Id}.high" }),
    };

    private void WriteDetail(Utf8Buffer output, Workspace work)
    {
        if (detail == BatchDetail.Points)
        {
            foreach (BoundItem item in numbers.Items)
            {
                WriteCell(output, work.Ledger[item.Index].Counted);
            }
        }
        else if (detail == BatchDetail.Ledger)
        {
            numbers.BeginLedger();
            foreach (BoundLine line in _lines)
            {
                WriteLine(output, line, in work.Ledger[line.Index]);
            }
        }
    }

    private void WriteLine(Utf8Buffer output, BoundLine line, in LedgerEntry entry)
    {
        WriteCell(output, entry.Raw);
        WriteCell(output, entry.Counted);
        output.Write(_states[(int)entry.State]);
        bool isRange = entry.State is LineState.PartlyKnown or LineState.NotKnown;
        WriteEnd(output, entry.Low, isRange && numbers.IsLowOpen(line));
        WriteEnd(output, entry.High, isRange && numbers.IsHighOpen(line));
    }

    private void WriteEnd(Utf8Buffer output, long points, bool isOpen)
    {
        if (isOpen)
        {
            output.Write((byte)',');
        }
        else
        {
            WriteCell(output, points);
        }
    }

    private void WriteCell(Utf8Buffer output, long points)
    {
        output.Write((byte)',');
        numbers.Points.Write(output, points);
    }

    /// <summary>What a spreadsheet would work out gets an apostrophe before it, and so does what has one: without its first apostrophe it is the id again.</summary>
    private void WriteId(Block block, ReadOnlySpan<byte> id)
    {
        if (exactIds || !FormulaSigns.Begin(id))
        {
            WriteText(block.Results, id);
            return;
        }

        block.MarkedIds++;
        WriteText(block.Results, [(byte)'\'', .. id]);
    }

    /// <summary>In quotes when it must be.</summary>
    private static void WriteText(Utf8Buffer output, ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny(Special) < 0)
        {
            output.Write(text);
            return;
        }

        output.Write((byte)'"');
        foreach (byte one in text)
        {
            output.Write(one);
            output.Write(one == '"' ? "\""u8 : default);
        }

        output.Write((byte)'"');
    }
}
