using System.Globalization;

namespace Luohu.Scoring.Benchmarks.Data;

/// <summary>
/// As many lines as wanted, without a file: those of a data set again and again, each with an id of its own. The lines begin with an id of a letter and seven
/// digits, which are counted on.
/// </summary>
/// <param name="lines">They are written into.</param>
internal sealed class NumberedLines(byte[] lines) : Stream
{
    private const int Digits = 7;

    private readonly byte[] _lines = lines;
    private readonly int[] _starts = [.. StartsOf(lines)];
    private long _count;
    private long _written;
    private int _line;
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>From the start, so many.</summary>
    public NumberedLines Begin(long count)
    {
        (_count, _written, _line, _at) = (count, 0, 0, 0);
        return this;
    }

    public override int Read(Span<byte> buffer)
    {
        int read = 0;
        while (_written < _count && TryTake(buffer[read..], out int taken))
        {
            read += taken;
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static IEnumerable<int> StartsOf(byte[] lines)
    {
        for (int at = 0; at < lines.Length; at += lines.AsSpan(at).IndexOf((byte)'\n') + 1)
        {
            yield return at;
        }
    }

    /// <summary>The rest of the line, or what there is room for.</summary>
    private bool TryTake(Span<byte> room, out int taken)
    {
        if (_at == 0)
        {
            int digits = _starts[_line] + "{\"id\":\"A".Length;
            _written.TryFormat(_lines.AsSpan(digits, Digits), out _, "D7", CultureInfo.InvariantCulture);
        }

        int end = _line + 1 < _starts.Length ? _starts[_line + 1] : _lines.Length;
        ReadOnlySpan<byte> left = _lines.AsSpan(_starts[_line] + _at, end - _starts[_line] - _at);
        taken = Math.Min(left.Length, room.Length);
        left[..taken].CopyTo(room);
        _at += taken;
        if (taken == left.Length)
        {
            (_at, _line, _written) = (0, (_line + 1) % _starts.Length, _written + 1);
        }

        return taken > 0;
    }
}
