namespace Luohu.Scoring.Certificates;

/// <summary>Lines one after the other, with a look at the next one. Stands at the first line from the beginning.</summary>
internal sealed class LineCursor
{
    private readonly IEnumerator<ReadOnlyMemory<byte>> _lines;
    private byte[]? _kept;
    private bool _hasNext;

    public LineCursor(IEnumerator<ReadOnlyMemory<byte>> lines)
    {
        _lines = lines;
        HasLine = lines.MoveNext();
    }

    /// <summary>False behind the last line.</summary>
    public bool HasLine { get; private set; }

    public ReadOnlyMemory<byte> Current => _kept ?? _lines.Current;

    public void MoveNext()
    {
        HasLine = _kept is null ? _lines.MoveNext() : _hasNext;
        _kept = null;
    }

    /// <summary>The line behind this one; null behind the last.</summary>
    public ReadOnlyMemory<byte>? Peek()
    {
        if (_kept is null)
        {
            _kept = _lines.Current.ToArray();
            _hasNext = _lines.MoveNext();
        }

        return _hasNext ? _lines.Current : null;
    }
}
