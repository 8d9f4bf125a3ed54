using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Batch;

/// <summary>Results as NDJSON, by a JSON writer that others of the same worker use too.</summary>
internal sealed class JsonResultLines : IResultLines
{
    private readonly BoundRuleset _ruleset;
    private readonly BatchDetail _detail;
    private readonly LineNumbers _numbers;
    private readonly Utf8JsonWriter _json;
    private readonly JsonEncodedText[] _ids;
    private readonly JsonEncodedText[] _tracks;
    private readonly RankingJson? _ranking;

    public JsonResultLines(BoundRuleset ruleset, BatchDetail detail, LineNumbers numbers, Utf8JsonWriter json, RankingJson? ranking)
    {
        _ruleset = ruleset;
        _detail = detail;
        _numbers = numbers;
        _json = json;
        _ranking = ranking;
        _ids = [.. ruleset.Lines.Select(l => Encode(l.Id))];
        _tracks = [.. ruleset.Tracks.Select(t => Encode(t.Id))];
    }

    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public void WriteHeadings(ArrayBufferWriter<byte> output)
    {
        // NDJSON has none.
    }

    public void Write(ArrayBufferWriter<byte> output, in BatchRow row, Workspace work)
    {
        _json.Reset(output);
        _json.WriteStartObject();
        _json.WriteNumber("line"u8, row.Line);
        _json.WriteString("id"u8, row.Id);
        _json.WriteString("verdict"u8, ResultWords.Of(row.Verdict));
        _json.WriteNumber("total"u8, _numbers.PointsOf(row.Total));
        _json.WritePropertyName("track"u8);
        WriteTrack(row.Track);
        WriteDetail(work);
        if (row.Ranks is { } ranks)
        {
            _ranking?.Write(ranks);
        }

        _json.WriteEndObject();
        _json.Flush();
        output.Write("\n"u8);
    }

    private static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(text, Options.Encoder);

    private void WriteTrack(int track)
    {
        if (track < 0)
        {
            _json.WriteNullValue();
        }
        else
        {
            _json.WriteStringValue(_tracks[track]);
        }
    }

    private void WriteDetail(Workspace work)
    {
        if (_detail != BatchDetail.Short)
        {
            _json.WriteStartObject("points"u8);
            foreach (BoundItem item in _numbers.Items)
            {
                _json.WriteNumber(_ids[item.Index], _numbers.PointsOf(work.Ledger[item.Index].Counted));
            }

            _json.WriteEndObject();
        }

        if (_detail == BatchDetail.Ledger)
        {
            WriteLedger(work);
        }
    }

    private void WriteLedger(Workspace work)
    {
        _numbers.BeginLedger();
        _json.WriteStartArray("ledger"u8);
        foreach (BoundLine line in _ruleset.Lines)
        {
            WriteLine(line, in work.Ledger[line.Index]);
        }

        _json.WriteEndArray();
    }

    private void WriteLine(BoundLine line, in LedgerEntry entry)
    {
        _json.WriteStartObject();
        _json.WriteString("id"u8, _ids[line.Index]);
        _json.WriteNumber("raw"u8, _numbers.PointsOf(entry.Raw));
        if (entry.Raw != entry.Counted || LineNumbers.IsAdjusted(entry))
        {
            WriteAdjustments(entry);
        }

        _json.WriteNumber("counted"u8, _numbers.PointsOf(entry.Counted));
        _json.WriteString("status"u8, ResultWords.Of(entry.State));
        if (entry.State is LineState.PartlyKnown or LineState.NotKnown)
        {
            WriteEnd("low"u8, _numbers.LowOf(line, entry));
            WriteEnd("high"u8, _numbers.HighOf(line, entry));
        }

        _json.WriteEndObject();
    }

    private void WriteAdjustments(in LedgerEntry entry)
    {
        _json.WriteStartObject("adjustments"u8);
        WriteAdjustment("multiplier"u8, entry.Multiplier);
        WriteAdjustment("eachRounding"u8, entry.EachRounding);
        WriteAdjustment("eachFloor"u8, entry.EachFloor);
        WriteAdjustment("eachCap"u8, entry.EachCap);
        WriteAdjustment("rounding"u8, entry.Rounding);
        WriteAdjustment("floor"u8, entry.Floor);
        WriteAdjustment("cap"u8, entry.Cap);
        WriteAdjustment("excluded"u8, entry.Excluded);
        WriteAdjustment("notBest"u8, entry.NotBest);
        _json.WriteEndObject();
    }

    private void WriteAdjustment(ReadOnlySpan<byte> kind, long points)
    {
        if (points != 0)
        {
            _json.WriteNumber(kind, _numbers.PointsOf(points));
        }
    }

    private void WriteEnd(ReadOnlySpan<byte> name, decimal? end)
    {
        if (end is { } points)
        {
            _json.WriteNumber(name, points);
        }
        else
        {
            _json.WriteNull(name);
        }
    }
}
