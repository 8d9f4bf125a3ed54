using System.Runtime.Intrinsics;
using System.Text;

namespace Luohu.Scoring.Batch;

/// <summary>A short text that is written again and again. Immutable.</summary>
internal readonly struct Utf8Piece
{
    public Utf8Piece(string text)
    {
        Length = Encoding.UTF8.GetByteCount(text);
        Padded = new byte[(Length + Vector256<byte>.Count - 1) / Vector256<byte>.Count * Vector256<byte>.Count];
        Encoding.UTF8.GetBytes(text, Padded);
    }

    /// <summary>Filled up to whole vectors.</summary>
    public byte[] Padded { get; }

    /// <summary>The bytes that count.</summary>
    public int Length { get; }
}
