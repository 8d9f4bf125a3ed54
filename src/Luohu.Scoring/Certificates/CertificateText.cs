using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Certificates;

/// <summary>Cuts a certificate into its lines, each with its line feed, as far as it has one. For one thread.</summary>
internal sealed class CertificateText(Stream stream)
{
    /// <summary>More than the ids and wishes of anybody take; a file without line feeds must not fill the memory.</summary>
    public const int MostBytes = 1 << 26;

    private byte[] _buffer = new byte[1 << 17];
    private int _start;
    private int _length;
    private int _filled;

    /// <summary>The line; valid until the next is asked for.</summary>
    public ReadOnlyMemory<byte> Current => _buffer.AsMemory(_start, _length);

    /// <summary>The line stopped because it is too long; there is no next one.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>This line and all behind it.</summary>
    /// <exception cref="BatchInputException">It cannot be read.</exception>
    public IEnumerable<ReadOnlyMemory<byte>> FromHere()
    {
        do
        {
            yield return Current;
        }
        while (MoveNext());
    }

    /// <summary>False at the end.</summary>
    /// <exception cref="BatchInputException">It cannot be read.</exception>
    public bool MoveNext()
    {
        (_start, _length) = (_start + _length, 0);
        int searched = 0;
        while (!IsTooLong)
        {
            int feed = _buffer.AsSpan(_start + searched, _filled - _start - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                _length = searched + feed + 1;
                return true;
            }

            searched = _filled - _start;
            if (!Fill())
            {
                _length = searched;
                return _length > 0;
            }
        }

        return false;
    }

    /// <summary>False when there is nothing more, or too much.</summary>
    private bool Fill()
    {
        _buffer.AsSpan(_start, _filled - _start).CopyTo(_buffer);
        (_start, _filled) = (0, _filled - _start);
        if (_filled == _buffer.Length)
        {
            IsTooLong = _filled >= MostBytes;
            if (IsTooLong)
            {
                return false;
            }

            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        int read = stream.Read(_buffer, _filled, _buffer.Length - _filled);
        _filled += read;
        return read > 0;
    }
}
