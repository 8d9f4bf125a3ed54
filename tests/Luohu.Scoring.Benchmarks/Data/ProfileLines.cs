using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Luohu.Scoring.Benchmarks.Data;

/// <summary>NDJSON in the making: one object after the other, each on a line of its own.</summary>
internal sealed class ProfileLines : IDisposable
{
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly Utf8JsonWriter _json;

    /// <summary>Han is written as it is, not escaped: so do the files that people have.</summary>
    public ProfileLines() => _json = new Utf8JsonWriter(_text, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Where the next applicant is written.</summary>
    public Utf8JsonWriter Json => _json;

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        _json.Flush();
        _json.Reset();
        _text.Write("\n"u8);
    }

    /// <summary>All lines.</summary>
    public byte[] ToArray() => _text.WrittenSpan.ToArray();

    /// <inheritdoc />
    public void Dispose() => _json.Dispose();
}
