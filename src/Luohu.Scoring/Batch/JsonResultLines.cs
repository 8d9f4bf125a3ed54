using System.Text.Encodings.Web;
using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>
/// Results as NDJSON. All that is the same on every line is encoded once. Room for the longest line is reserved at the start, and the place to write at is
/// handed on from call to call.
/// </summary>
internal sealed class JsonResultLines : IResultLines
{
    /// <summary>Signs between the pieces.</summary>
    private const int RoomOfSigns = 32;

    private readonly BatchDetail _detail;
    private readonly PointText _points;
    private readonly int[] _items;
    private readonly Utf8Piece[] _itemNames;
    private readonly JsonLedger _ledger;
    private readonly int _room;
    private readonly Utf8Piece _line = new("{\"line\":");
    private readonly Utf8Piece _id = new(",\"id\":");
    private readonly Utf8Piece _itemsStart = new(",\"points\":{");
    private readonly Utf8Piece _noTrack = new(",\"track\":null");
    private readonly Utf8Piece[] _tracks;
    private readonly RankingJson? _ranking;
    private readonly Utf8Piece[] _verdicts = [.. Enum.GetValues<Verdict>().Select(v => new Utf8Piece($",\"verdict\":\"{ResultWords.Of(v)}\",\"total\":"))];

    /// <summary><paramref name="ranking"/>: Writes what ranking needs; null: nobody asked for it.</summary>
    public JsonResultLines(BoundRuleset ruleset, BatchDetail detail, LineNumbers numbers, RankingJson? ranking = null)
    {
        _ranking = ranking;
        _detail = detail;
        _points = numbers.Points;
        _items = [.. numbers.Items.Select(i => i.Index)];
        _itemNames = [.. numbers.Items.Select((item, i) => new Utf8Piece($"{(i == 0 ? "" : ",")}{Quoted(item.Id)}:"))];
        _tracks = [.. ruleset.Tracks.Select(t => new Utf8Piece($",\"track\":{Quoted(t.Id)}"))];
        _ledger = new JsonLedger(ruleset, numbers);
        Utf8Piece[] pieces = [_itemsStart, _noTrack, .. _itemNames, .. _tracks, .. _verdicts];
        _room = RoomOfSigns + _ledger.Room + pieces.Sum(p => p.Room + PointText.Room);
    }

    /// <summary>As it stands in a JSON text.</summary>
    public static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

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

        Span<byte> free = output.GetSpan(_room);
        int at = _verdicts[(int)row.Verdict].Put(free, 0);
        at = _points.Put(free, at, row.Total);
        at = row.Track < 0 ? _noTrack.Put(free, at) : _tracks[row.Track].Put(free, at);
        at = _detail == BatchDetail.Short ? at : PutItems(free, at, work.Ledger);
        at = _detail != BatchDetail.Ledger ? at : _ledger.Put(free, at, work.Ledger);
        output.Advance(at);
        if (row.Ranks is { } ranks)
        {
            output.Write(",\"ranking\":"u8);
            _ranking?.Write(output, ranks);
        }

        output.Write("}\n"u8);
    }

    private int PutItems(Span<byte> free, int at, LedgerEntry[] ledger)
    {
        at = _itemsStart.Put(free, at);
        for (int i = 0; i < _itemNames.Length; i++)
        {
            at = _itemNames[i].Put(free, at);
            at = _points.Put(free, at, ledger[_items[i]].Counted);
        }

        free[at] = (byte)'}';
        return at + 1;
    }
}
