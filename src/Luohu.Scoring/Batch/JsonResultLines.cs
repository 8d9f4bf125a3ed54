using System.Text.Encodings.Web;
using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>Results as NDJSON. All that is the same on every line is encoded once; only numbers and ids are written out.</summary>
internal sealed class JsonResultLines : IResultLines
{
    private readonly BatchDetail _detail;
    private readonly LineNumbers _numbers;
    private readonly BoundLine[] _lines;
    private readonly int[] _items;
    private readonly Utf8Piece _line = new("{\"line\":");
    private readonly Utf8Piece _id = new(",\"id\":");
    private readonly Utf8Piece _noTrack = new(",\"track\":null");
    private readonly Utf8Piece _counted = new(",\"counted\":");
    private readonly Utf8Piece[] _verdicts = [.. Enum.GetValues<Verdict>().Select(v => new Utf8Piece($",\"verdict\":\"{ResultWords.Of(v)}\",\"total\":"))];
    private readonly Utf8Piece[] _states = [.. Enum.GetValues<LineState>().Select(s => new Utf8Piece($",\"status\":\"{ResultWords.Of(s)}\""))];
    private readonly Utf8Piece[] _tracks;
    private readonly Utf8Piece[] _points;
    private readonly JsonLine[] _ledger;
    private readonly RankingJson? _ranking;

    /// <summary><paramref name="ranking"/>: Writes what ranking needs; null: nobody asked for it.</summary>
    public JsonResultLines(BoundRuleset ruleset, BatchDetail detail, LineNumbers numbers, RankingJson? ranking = null)
    {
        _detail = detail;
        _numbers = numbers;
        _ranking = ranking;
        _lines = [.. ruleset.Lines];
        _items = [.. numbers.Items.Select(i => i.Index)];
        _tracks = [.. ruleset.Tracks.Select(t => new Utf8Piece($",\"track\":{Quoted(t.Id)}"))];
        _points = [.. numbers.Items.Select((item, i) => new Utf8Piece($"{(i == 0 ? "" : ",")}{Quoted(item.Id)}:"))];
        _ledger = [.. ruleset.Lines.Select((line, i) => new JsonLine(Quoted(line.Id), isFirst: i == 0))];
    }

    public void WriteHeadings(Utf8Buffer output)
    {
        // NDJSON has none.
    }

    public void Write(Block block, in BatchRow row, Workspace work)
    {
        Utf8Buffer output = block.Results;
        output.Write(_line);
        output.WriteInteger(row.Line);
        output.Write(_id);
        IdText.WriteJson(output, block.IdOf(row));
        output.Write(_verdicts[(int)row.Verdict]);
        _numbers.WritePoints(output, row.Total);
        output.Write(row.Track < 0 ? _noTrack : _tracks[row.Track]);
        WriteDetail(output, work);
        if (row.Ranks is { } ranks)
        {
            output.Write(",\"ranking\":"u8);
            _ranking?.Write(output, ranks);
        }

        output.Write("}\n"u8);
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private void WriteDetail(Utf8Buffer output, Workspace work)
    {
        if (_detail != BatchDetail.Short)
        {
            output.Write(",\"points\":{"u8);
            for (int i = 0; i < _points.Length; i++)
            {
                output.Write(_points[i]);
                _numbers.WritePoints(output, work.Ledger[_items[i]].Counted);
            }

            output.Write((byte)'}');
        }

        if (_detail == BatchDetail.Ledger)
        {
            WriteLedger(output, work);
        }
    }

    private void WriteLedger(Utf8Buffer output, Workspace work)
    {
        _numbers.BeginLedger();
        output.Write(",\"ledger\":["u8);
        for (int i = 0; i < _lines.Length; i++)
        {
            WriteLine(output, i, in work.Ledger[_lines[i].Index]);
        }

        output.Write((byte)']');
    }

    private void WriteLine(Utf8Buffer output, int at, in LedgerEntry entry)
    {
        bool isAdjusted = entry.Raw != entry.Counted || LineNumbers.IsAdjusted(entry);
        if ((entry.Raw | entry.Counted) == 0 && !isAdjusted)
        {
            output.Write(_ledger[at].Nothing(entry.State));
        }
        else
        {
            output.Write(_ledger[at].Raw);
            WriteNumbers(output, entry, isAdjusted);
        }

        if (entry.State is LineState.PartlyKnown or LineState.NotKnown)
        {
            WriteEnd(output, ",\"low\":"u8, entry.Low, _numbers.IsLowOpen(_lines[at]));
            WriteEnd(output, ",\"high\":"u8, entry.High, _numbers.IsHighOpen(_lines[at]));
        }

        output.Write((byte)'}');
    }

    private void WriteNumbers(Utf8Buffer output, in LedgerEntry entry, bool isAdjusted)
    {
        _numbers.WritePoints(output, entry.Raw);
        if (isAdjusted)
        {
            WriteAdjustments(output, entry);
        }

        output.Write(_counted);
        _numbers.WritePoints(output, entry.Counted);
        output.Write(_states[(int)entry.State]);
    }

    private void WriteAdjustments(Utf8Buffer output, in LedgerEntry entry)
    {
        output.Write(",\"adjustments\":{"u8);
        int start = output.Length;
        WriteAdjustment(output, start, "\"multiplier\":"u8, entry.Multiplier);
        WriteAdjustment(output, start, "\"eachRounding\":"u8, entry.EachRounding);
        WriteAdjustment(output, start, "\"eachFloor\":"u8, entry.EachFloor);
        WriteAdjustment(output, start, "\"eachCap\":"u8, entry.EachCap);
        WriteAdjustment(output, start, "\"rounding\":"u8, entry.Rounding);
        WriteAdjustment(output, start, "\"floor\":"u8, entry.Floor);
        WriteAdjustment(output, start, "\"cap\":"u8, entry.Cap);
        WriteAdjustment(output, start, "\"excluded\":"u8, entry.Excluded);
        WriteAdjustment(output, start, "\"notBest\":"u8, entry.NotBest);
        output.Write((byte)'}');
    }

    /// <summary><paramref name="start"/>: Where the first adjustment stands; before the others goes a comma.</summary>
    private void WriteAdjustment(Utf8Buffer output, int start, ReadOnlySpan<byte> kind, long points)
    {
        if (points == 0)
        {
            return;
        }

        if (output.Length > start)
        {
            output.Write((byte)',');
        }

        output.Write(kind);
        _numbers.WritePoints(output, points);
    }

    private void WriteEnd(Utf8Buffer output, ReadOnlySpan<byte> name, long points, bool isOpen)
    {
        output.Write(name);
        if (isOpen)
        {
            output.Write("null"u8);
        }
        else
        {
            _numbers.WritePoints(output, points);
        }
    }
}
