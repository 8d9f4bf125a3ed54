using System.Text.Encodings.Web;
using System.Text.Json;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Batch;

/// <summary>Writes rejects as NDJSON: the first mistake on the line itself, the others under <c>more</c>. Used by one worker; not thread-safe.</summary>
internal sealed class RejectLines(Utf8JsonWriter json, Language language)
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public void Write(Block block, in BatchRow row)
    {
        Utf8Buffer output = block.Rejects;
        IReadOnlyList<Diagnostic> mistakes = row.Mistakes ?? [];
        json.Reset(output);
        json.WriteStartObject();
        json.WriteNumber("line"u8, row.Line);
        WriteId(block.IdOf(row));
        WriteMistake(mistakes[0]);
        if (mistakes.Count > 1)
        {
            json.WriteStartArray("more"u8);
            foreach (Diagnostic mistake in mistakes.Skip(1))
            {
                json.WriteStartObject();
                WriteMistake(mistake);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        output.Write((byte)'\n');
    }

    private void WriteId(ReadOnlySpan<byte> id)
    {
        if (id.IsEmpty)
        {
            json.WriteNull("id"u8);
        }
        else
        {
            json.WriteString("id"u8, id);
        }
    }

    private void WriteMistake(Diagnostic mistake)
    {
        json.WriteString("code"u8, mistake.Code);
        json.WriteString("path"u8, mistake.Path);
        if (mistake.Span is { } span)
        {
            json.WriteNumber("column"u8, span.Start + 1);
        }

        json.WriteString("message"u8, mistake.Message.In(language));
    }
}
