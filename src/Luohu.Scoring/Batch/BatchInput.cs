using System.IO.Compression;

namespace Luohu.Scoring.Batch;

/// <summary>The bytes of the input, unpacked when they are compressed with gzip. A failure to read is a <see cref="BatchInputException"/>.</summary>
internal sealed class BatchInput : ReadOnlyStream
{
    private readonly CountedStream _raw;
    private readonly GzipSource? _packed;
    private readonly Stream _text;

    private BatchInput(CountedStream raw, bool isPacked)
    {
        _raw = raw;
        _packed = isPacked ? new GzipSource(raw) : null;
        _text = _packed is null ? raw : new GZipStream(_packed, CompressionMode.Decompress);
    }

    /// <summary>Bytes taken from the input as it stands.</summary>
    public long BytesRead => _raw.Count;

    /// <summary>Looks at the first two bytes. The stream under it stays open.</summary>
    public static async ValueTask<BatchInput> OpenAsync(Stream stream, CancellationToken cancel)
    {
        try
        {
            byte[] start = new byte[2];
            int read = await stream.ReadAtLeastAsync(start, 2, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
            var raw = new CountedStream(start.AsMemory(0, read), stream);
            return new(raw, isPacked: start is [0x1F, 0x8B]);
        }
        catch (Exception e) when (IsFailure(e))
        {
            throw new BatchInputException(e.Message, e);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Checked(_text.Read(buffer), buffer.Length);
        }
        catch (Exception e) when (IsFailure(e))
        {
            throw new BatchInputException(e.Message, e);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Checked(await _text.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);
        }
        catch (Exception e) when (IsFailure(e))
        {
            throw new BatchInputException(e.Message, e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Checked(int read, int wanted)
    {
        if (_packed is null)
        {
            return read;
        }

        _packed.Unpacked += read;
        return read > 0 || wanted == 0 || _packed.IsWhole ? read : throw new InvalidDataException("The compressed data ends before its end.");
    }

    private static bool IsFailure(Exception e) => e is IOException or InvalidDataException or UnauthorizedAccessException;
}
