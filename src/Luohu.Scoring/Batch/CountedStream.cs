namespace Luohu.Scoring.Batch;

/// <summary>Gives what was read before and then the rest of a stream, and counts it. Never closes the stream.</summary>
internal sealed class CountedStream(ReadOnlyMemory<byte> start, Stream stream) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _start = start;
    private long _count;

    /// <summary>Bytes given so far; may be asked for while another thread reads.</summary>
    public long Count => Interlocked.Read(ref _count);

    public override int Read(Span<byte> buffer) => Counted(_start.IsEmpty ? stream.Read(buffer) : TakeStart(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Counted(_start.IsEmpty ? await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) : TakeStart(buffer.Span));

    private int TakeStart(Span<byte> buffer)
    {
        int taken = Math.Min(buffer.Length, _start.Length);
        _start.Span[..taken].CopyTo(buffer);
        _start = _start[taken..];
        return taken;
    }

    private int Counted(int read)
    {
        Interlocked.Add(ref _count, read);
        return read;
    }
}
