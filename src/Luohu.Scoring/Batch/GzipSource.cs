using System.Buffers.Binary;

namespace Luohu.Scoring.Batch;

/// <summary>
/// Compressed bytes on their way to be unpacked, which notices when they are cut off: <see cref="System.IO.Compression.GZipStream"/> takes that for the
/// end. A gzip text ends with the length of its last member, so that has to fit what was unpacked since one of the places where a member may have begun.
/// </summary>
internal sealed class GzipSource(CountedStream raw) : ReadOnlyStream
{
    /// <summary>Header and trailer of a member.</summary>
    private const int LeastLength = 18;

    /// <summary>The bytes that begin a member also occur within one, about once in 16 MiB.</summary>
    private const int MostBeginnings = 1 << 16;

    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly Queue<long> _beginnings = new();
    private readonly byte[] _last = new byte[4];
    private int _at;
    private int _filled;
    private bool _isAtEnd;

    private static ReadOnlySpan<byte> Beginning => [0x1F, 0x8B, 0x08];

    /// <summary>How many bytes were unpacked so far; kept by who unpacks.</summary>
    public long Unpacked { get; set; }

    /// <summary>False when all was read and something is missing at its end.</summary>
    public bool IsWhole => raw.Count >= LeastLength && (FitsSince(0) || _beginnings.Any(FitsSince));

    public override int Read(Span<byte> buffer)
    {
        while (MustFill())
        {
            Filled(raw.Read(_buffer.AsSpan(_filled)));
        }

        return Give(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (MustFill())
        {
            Filled(await raw.ReadAsync(_buffer.AsMemory(_filled), cancellationToken).ConfigureAwait(false));
        }

        return Give(buffer.Span);
    }

    private bool FitsSince(long beginning) => BinaryPrimitives.ReadUInt32LittleEndian(_last) == (uint)(Unpacked - beginning);

    /// <summary>Makes room; a beginning must be seen as a whole.</summary>
    private bool MustFill()
    {
        if (_isAtEnd || _filled - _at > Beginning.Length)
        {
            return false;
        }

        _buffer.AsSpan(_at, _filled - _at).CopyTo(_buffer);
        (_at, _filled) = (0, _filled - _at);
        return true;
    }

    private void Filled(int read)
    {
        _isAtEnd = read == 0;
        _filled += read;
    }

    /// <summary>Never across the beginning of a member: when that is asked for, all before it was unpacked.</summary>
    private int Give(Span<byte> buffer)
    {
        ReadOnlySpan<byte> left = _buffer.AsSpan(_at, _filled - _at);
        if (left.StartsWith(Beginning))
        {
            Remember();
        }

        int next = left.IsEmpty ? -1 : left[1..].IndexOf(Beginning);
        int ready = next >= 0 ? next + 1 : _isAtEnd ? left.Length : left.Length - Beginning.Length + 1;
        ReadOnlySpan<byte> given = left[..Math.Min(ready, buffer.Length)];
        given.CopyTo(buffer);
        Keep(given);
        _at += given.Length;
        return given.Length;
    }

    private void Remember()
    {
        _beginnings.Enqueue(Unpacked);
        if (_beginnings.Count > MostBeginnings)
        {
            _beginnings.Dequeue();
        }
    }

    private void Keep(ReadOnlySpan<byte> given)
    {
        int kept = Math.Min(given.Length, _last.Length);
        _last.AsSpan(kept).CopyTo(_last);
        given[^kept..].CopyTo(_last.AsSpan(_last.Length - kept));
    }
}
