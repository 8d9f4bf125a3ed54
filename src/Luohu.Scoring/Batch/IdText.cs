using System.Buffers;
using System.Text.Encodings.Web;

namespace Luohu.Scoring.Batch;

/// <summary>Writes ids as JSON has them.</summary>
internal static class IdText
{
    /// <summary>No byte needs more when it is escaped.</summary>
    private const int LongestEscape = 6;

    /// <summary>ASCII that stands for itself in a JSON text.</summary>
    private static readonly SearchValues<byte> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Where(c => c is not ('"' or '\\')).Select(c => (byte)c)]);

    /// <summary>Null for none.</summary>
    public static void WriteJson(Utf8Buffer output, ReadOnlySpan<byte> id)
    {
        if (id.IsEmpty)
        {
            output.Write("null"u8);
            return;
        }

        output.Write((byte)'"');
        if (id.IndexOfAnyExcept(Plain) < 0)
        {
            output.Write(id);
        }
        else
        {
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(id, output.GetSpan(id.Length * LongestEscape), out _, out int written);
            output.Advance(written);
        }

        output.Write((byte)'"');
    }
}
