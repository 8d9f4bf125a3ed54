namespace Luohu.Scoring.Batch;

/// <summary>
/// Finds the ends of the records of a table, by the rules of <see cref="Profiles.CsvReader"/>: a line feed ends one unless it stands in quotes, and a quote
/// opens only at the start of a cell. Goes on where it was when more bytes are there. Not thread-safe.
/// </summary>
/// <param name="beginsTable">A byte order mark may stand before the first record.</param>
internal struct RecordEnds(bool beginsTable)
{
    private const int MarkLength = 3;

    private readonly bool _beginsTable = beginsTable;
    private int _at;
    private bool _isQuoted;

    /// <summary>Behind the last record that is whole.</summary>
    public int LastEnd { get; private set; }

    /// <summary>Records that are whole.</summary>
    public int Count { get; private set; }

    /// <param name="text">From the start of a record: the same bytes as before, and more.</param>
    /// <param name="isAll">No more will come.</param>
    /// <param name="most">Stop behind so many records.</param>
    public void Find(ReadOnlySpan<byte> text, bool isAll, int most = int.MaxValue)
    {
        if (_at == 0 && !TryBegin(text, isAll))
        {
            return;
        }

        while (_at < text.Length && Count < most && (_isQuoted ? FindClosing(text, isAll) : FindEnd(text)))
        {
            // Each step goes on behind a quote or a record.
        }

        if (isAll && Count < most && LastEnd < text.Length)
        {
            (LastEnd, Count) = (text.Length, Count + 1);
        }
    }

    /// <summary>False when there is too little to see whether a mark, or a quote, stands at the start.</summary>
    private bool TryBegin(ReadOnlySpan<byte> text, bool isAll)
    {
        int start = _beginsTable && text.StartsWith("\uFEFF"u8) ? MarkLength : 0;
        if (!isAll && text.Length <= MarkLength)
        {
            return false;
        }

        _isQuoted = start < text.Length && text[start] == '"';
        _at = _isQuoted ? start + 1 : start;
        return true;
    }

    /// <summary>False when what follows the quote is not there yet.</summary>
    private bool FindClosing(ReadOnlySpan<byte> text, bool isAll)
    {
        int quote = text[_at..].IndexOf((byte)'"');
        _at = quote < 0 ? text.Length : _at + quote;
        if (quote < 0 || (_at + 1 == text.Length && !isAll))
        {
            return false;
        }

        bool isDoubled = _at + 1 < text.Length && text[_at + 1] == '"';
        _at += isDoubled ? 2 : 1;
        _isQuoted = isDoubled;
        return true;
    }

    private bool FindEnd(ReadOnlySpan<byte> text)
    {
        int sign = text[_at..].IndexOfAny((byte)'"', (byte)'\n');
        if (sign < 0)
        {
            _at = text.Length;
            return false;
        }

        _at += sign + 1;
        if (text[_at - 1] == '\n')
        {
            (LastEnd, Count) = (_at, Count + 1);
        }
        else
        {
            _isQuoted = text[_at - 2] is (byte)',' or (byte)'\n';
        }

        return true;
    }
}
