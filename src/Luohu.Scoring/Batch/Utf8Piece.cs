using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Luohu.Scoring.Batch;

/// <summary>A short text that is written again and again. Immutable.</summary>
internal readonly struct Utf8Piece
{
    /// <summary>Filled up to whole vectors.</summary>
    private readonly byte[] _padded;
    private readonly int _length;

    public Utf8Piece(string text)
    {
        _length = Encoding.UTF8.GetByteCount(text);
        _padded = new byte[(_length + Vector256<byte>.Count - 1) / Vector256<byte>.Count * Vector256<byte>.Count];
        Encoding.UTF8.GetBytes(text, _padded);
    }

    /// <summary>The room that <see cref="Put"/> must have.</summary>
    public int Room => _padded.Length;

    /// <summary>Writes whole vectors, of which what follows is written over, and gives the place behind the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Put(Span<byte> output, int at)
    {
        ReadOnlySpan<byte> text = _padded;
        for (int i = 0; i < text.Length; i += Vector256<byte>.Count)
        {
            Vector256.Create(text.Slice(i, Vector256<byte>.Count)).CopyTo(output.Slice(at + i, Vector256<byte>.Count));
        }

        return at + _length;
    }
}
