using System.Text;

namespace Luohu.Scoring.Tests.Batch;

/// <summary>The same lines over and over, up to so many bytes, without holding them.</summary>
internal sealed class EndlessStream(string lines, long length) : Stream
{
    private readonly byte[] _lines = Encoding.UTF8.GetBytes(lines);
    private long _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _given; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        int at = (int)(_given % _lines.Length);
        int count = (int)Math.Min(Math.Min(buffer.Length, _lines.Length - at), length - _given);
        _lines.AsSpan(at, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
