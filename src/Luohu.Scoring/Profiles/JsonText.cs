using System.Text;
using System.Text.Json;

namespace Luohu.Scoring.Profiles;

/// <summary>Reads texts and names of a JSON text into a buffer that is used again. Not thread-safe.</summary>
internal sealed class JsonText
{
    internal enum Outcome
    {
        Read,

        /// <summary>Surely longer than any text may be.</summary>
        TooLong,

        /// <summary>An escape that is half a character.</summary>
        Damaged,
    }

    /// <summary>Each character of a text of the greatest length, written as an escape; some more for outer white space.</summary>
    private readonly char[] _buffer = new char[(CellConverter.MaxTextLength * 6) + 48];

    /// <summary>The text stays valid until the next one is read.</summary>
    public Outcome TryRead(in JsonScanner reader, out ReadOnlySpan<char> text)
    {
        text = default;
        if (reader.Value.Length > _buffer.Length)
        {
            return Outcome.TooLong;
        }

        if (!reader.IsEscaped)
        {
            text = _buffer.AsSpan(0, Encoding.UTF8.GetChars(reader.Value, _buffer));
            return Outcome.Read;
        }

        try
        {
            var written = new Utf8JsonReader(reader.Written);
            written.Read();
            text = _buffer.AsSpan(0, written.CopyString(_buffer));
            return Outcome.Read;
        }
        catch (InvalidOperationException) when (reader.IsEscaped)
        {
            // How the JSON reader refuses \uD800 without its other half; the text around it has been checked before.
            return Outcome.Damaged;
        }
    }
}
