namespace Luohu.Scoring.Tests.Batch;

/// <summary>Gives at most so many bytes at a time, as a network does; perhaps fails at the end.</summary>
internal sealed class PieceStream(byte[] content, int piece, Exception? end = null) : MemoryStream(content)
{
    public override int Read(Span<byte> buffer)
    {
        int read = base.Read(buffer[..Math.Min(piece, buffer.Length)]);
        return read > 0 || end is null ? read : throw end;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Read(buffer.Span));
    }
}
