namespace Luohu.Scoring.Cli.Inputs;

/// <summary>
/// An input that may be silent for ever, such as a pipe. Its reading ends when the run is interrupted, which the system's own reading does not: the
/// read under way is left behind, with a buffer of its own.
/// </summary>
internal sealed class InterruptibleInput(Stream inner, CancellationToken interrupted) : Stream
{
    private byte[] _buffer = [];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        byte[] own = Own(buffer.Length);
        int read = await Task.Run(() => inner.Read(own, 0, buffer.Length), CancellationToken.None).WaitAsync(interrupted).ConfigureAwait(false);
        own.AsMemory(0, read).CopyTo(buffer);
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private byte[] Own(int length) => _buffer.Length >= length ? _buffer : _buffer = new byte[length];
}
