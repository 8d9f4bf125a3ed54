using System.Buffers;
using System.Globalization;

namespace Luohu.Scoring.Batch;

/// <summary>A text in UTF-8 in the making. Its memory is kept when it is cleared, and used again. Not thread-safe.</summary>
internal sealed class Utf8Buffer : IBufferWriter<byte>
{
    private const int Least = 256;
    private const int LongestInteger = 20;

    private byte[] _bytes = [];

    public int Length { get; private set; }

    public int Capacity => _bytes.Length;

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(Length);
    }

    public void Write(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
    }

    public void Write(in Utf8Piece piece)
    {
        Reserve(piece.Room);
        Length = piece.Put(_bytes, Length);
    }

    public void Write(byte sign)
    {
        Reserve(1);
        _bytes[Length++] = sign;
    }

    public void WriteInteger(long number)
    {
        if ((ulong)number <= 9)
        {
            Write((byte)('0' + number));
            return;
        }

        Reserve(LongestInteger);
        number.TryFormat(_bytes.AsSpan(Length), out int written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - Length < more)
        {
            Array.Resize(ref _bytes, Math.Max(Math.Max(Least, 2 * _bytes.Length), checked(Length + more)));
        }
    }
}
