using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>The list that is published: everybody who is ranked, in order, then those of whom it is not yet decided whether they may be.</summary>
internal sealed class PublishedList
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly RoundData _round;
    private readonly ListOptions _options;
    private readonly ClaimText _claims;
    private readonly IReadOnlyList<ListColumn> _columns;

    public PublishedList(RoundData round, ListOptions options)
    {
        _round = round;
        _options = options;
        _claims = new ClaimText(round, options.Language);
        _columns = ListColumns.Of(round, options, _claims);
    }

    /// <summary>Each line with its line feed; valid until the next is asked for.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> All() => _options.Form == BatchFormat.Csv ? Table() : Lines();

    private IEnumerable<int> Undetermined() => Enumerable.Range(0, _round.Table.Count).Where(row => _round.Table[row].Standing == Standing.Undetermined);

    private IEnumerable<ReadOnlyMemory<byte>> Table()
    {
        yield return Encoding.UTF8.GetBytes("\uFEFF" + Row(_columns.Select(c => c.Heading.In(_options.Language))));
        for (int position = 0; position < _round.List.Count; position++)
        {
            int at = position;
            yield return Encoding.UTF8.GetBytes(Row(_columns.Select(c => TextOf(c.ValueAt(at)))));
        }

        foreach (int row in Undetermined())
        {
            yield return Encoding.UTF8.GetBytes(Row(_columns.Select(c => TextOf(c.OutsideOf(_round.Table[row])))));
        }
    }

    private IEnumerable<ReadOnlyMemory<byte>> Lines()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Json);
        for (int position = 0; position < _round.List.Count; position++)
        {
            int at = position;
            Write(buffer, json, c => c.ValueAt(at));
            yield return buffer.WrittenMemory;
        }

        foreach (int row in Undetermined())
        {
            Write(buffer, json, c => c.OutsideOf(_round.Table[row]));
            yield return buffer.WrittenMemory;
        }
    }

    private void Write(ArrayBufferWriter<byte> buffer, Utf8JsonWriter json, Func<ListColumn, object?> valueOf)
    {
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        json.WriteStartObject();
        foreach (ListColumn column in _columns)
        {
            json.WritePropertyName(column.Name);
            switch (valueOf(column))
            {
                case null:
                    json.WriteNullValue();
                    break;
                case decimal number:
                    json.WriteNumberValue(number);
                    break;
                case var text:
                    json.WriteStringValue(text.ToString());
                    break;
            }
        }

        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
    }

    private static string TextOf(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Row(IEnumerable<string> cells) =>
        string.Join(',', cells.Select(c => c.AsSpan().ContainsAny(Special) ? $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : c)) + "\n";
}
