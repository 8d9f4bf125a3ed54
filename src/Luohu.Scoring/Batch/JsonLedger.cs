using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>The ledger in a result of NDJSON.</summary>
internal sealed class JsonLedger
{
    private static readonly string[] Kinds = ["multiplier", "eachRounding", "eachFloor", "eachCap", "rounding", "floor", "cap", "excluded", "notBest"];

    private readonly LineNumbers _numbers;
    private readonly PointText _points;
    private readonly BoundLine[] _lines;
    private readonly Utf8Piece _start = new(",\"ledger\":[");
    private readonly Utf8Piece[] _raws;
    private readonly Utf8Piece _counted = new(",\"counted\":");
    private readonly Utf8Piece[] _states = PerState("\"");
    private readonly Utf8Piece[] _lastStates = PerState("\"}");
    private readonly Utf8Piece _adjustments = new(",\"adjustments\":{");
    private readonly Utf8Piece[] _adjusted = [.. Kinds.Select(k => new Utf8Piece($"\"{k}\":"))];
    private readonly Utf8Piece _low = new(",\"low\":");
    private readonly Utf8Piece _high = new(",\"high\":");
    private readonly Utf8Piece _null = new("null");

    public JsonLedger(BoundRuleset ruleset, LineNumbers numbers)
    {
        _numbers = numbers;
        _points = numbers.Points;
        _lines = [.. ruleset.Lines];
        _raws = [.. ruleset.Lines.Select((line, i) => new Utf8Piece($"{(i == 0 ? "" : ",")}{{\"id\":{JsonResultLines.Quoted(line.Id)},\"raw\":"))];
        Utf8Piece[] ofEach = [_start, _counted, _states[0], _adjustments, .. _adjusted, _low, _high, _null, _null];
        Room = _raws.Sum(raw => raw.Room + PointText.Room + ofEach.Sum(p => p.Room + PointText.Room));
    }

    /// <summary>The room that <see cref="Put"/> must have.</summary>
    public int Room { get; }

    /// <summary>Writes it and gives the place behind it.</summary>
    public int Put(Span<byte> output, int at, LedgerEntry[] ledger)
    {
        _numbers.BeginLedger();
        at = _start.Put(output, at);
        for (int i = 0; i < _lines.Length; i++)
        {
            at = PutLine(output, at, i, in ledger[_lines[i].Index]);
        }

        output[at] = (byte)']';
        return at + 1;
    }

    private static Utf8Piece[] PerState(string end) => [.. Enum.GetValues<LineState>().Select(s => new Utf8Piece($",\"status\":\"{ResultWords.Of(s)}{end}"))];

    private int PutLine(Span<byte> output, int at, int line, in LedgerEntry entry)
    {
        at = _raws[line].Put(output, at);
        at = _points.Put(output, at, entry.Raw);
        if (entry.Raw != entry.Counted || LineNumbers.IsAdjusted(entry))
        {
            at = PutAdjustments(output, at, entry);
        }

        at = _counted.Put(output, at);
        at = _points.Put(output, at, entry.Counted);
        return entry.State is LineState.PartlyKnown or LineState.NotKnown
            ? PutRange(output, _states[(int)entry.State].Put(output, at), _lines[line], entry)
            : _lastStates[(int)entry.State].Put(output, at);
    }

    private int PutAdjustments(Span<byte> output, int at, in LedgerEntry entry)
    {
        ReadOnlySpan<long> points =
        [
            entry.Multiplier, entry.EachRounding, entry.EachFloor, entry.EachCap, entry.Rounding, entry.Floor, entry.Cap, entry.Excluded, entry.NotBest,
        ];
        at = _adjustments.Put(output, at);
        int start = at;
        for (int kind = 0; kind < points.Length; kind++)
        {
            if (points[kind] == 0)
            {
                continue;
            }

            output[at] = (byte)',';
            at = _adjusted[kind].Put(output, at == start ? at : at + 1);
            at = _points.Put(output, at, points[kind]);
        }

        output[at] = (byte)'}';
        return at + 1;
    }

    private int PutRange(Span<byte> output, int at, BoundLine line, in LedgerEntry entry)
    {
        at = _low.Put(output, at);
        at = _numbers.IsLowOpen(line) ? _null.Put(output, at) : _points.Put(output, at, entry.Low);
        at = _high.Put(output, at);
        at = _numbers.IsHighOpen(line) ? _null.Put(output, at) : _points.Put(output, at, entry.High);
        output[at] = (byte)'}';
        return at + 1;
    }
}
