namespace Luohu.Scoring.Profiles;

/// <summary>
/// Reads a table row by row as RFC 4180 has it: commas, double quotes around cells that need them and doubled inside, line feeds with or without carriage
/// return. It works on bytes, so that a row in a wrong encoding does not spoil the others. Not thread-safe.
/// </summary>
internal sealed class CsvReader(Stream csv)
{
    private const int End = -1;

    private readonly byte[] _buffer = new byte[1 << 16];
    private Stream _stream = csv;
    private int _at;
    private int _filled;
    private int _line = 1;
    private int _row;

    /// <summary>A row was too long; what stands behind it is not read.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The bytes begin as UTF-16 does. Known after the first row.</summary>
    public bool IsUtf16 { get; private set; }

    /// <summary>Goes on with a piece of a table that begins with a row.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="rowsBefore">How many rows stand before it, at least the headings.</param>
    /// <param name="line">The line it begins on.</param>
    public void GoOn(Stream piece, int rowsBefore, int line)
    {
        (_stream, _row, _line) = (piece, rowsBefore, line);
        (_at, _filled, IsStopped) = (0, 0, false);
    }

    /// <summary>False when there is no more row.</summary>
    public bool Read(CsvRecord record)
    {
        if (_row == 0)
        {
            SkipMark();
        }

        if (IsStopped || Peek() == End)
        {
            return false;
        }

        record.Begin(++_row, _line);
        int end;
        do
        {
            end = ReadCell(record);
        }
        while (end == ',');
        return true;
    }

    private void SkipMark()
    {
        _filled = _stream.ReadAtLeast(_buffer, 3, throwOnEndOfStream: false);
        ReadOnlySpan<byte> start = _buffer.AsSpan(0, _filled);
        _at = start.StartsWith("\uFEFF"u8) ? 3 : 0;
        IsUtf16 = start.StartsWith([(byte)0xFF, (byte)0xFE]) || start.StartsWith([(byte)0xFE, (byte)0xFF]);
    }

    /// <summary>Reads up to the comma, line feed or end behind the cell, and gives that.</summary>
    private int ReadCell(CsvRecord record)
    {
        record.BeginCell(isQuoted: Peek() == '"');
        int next = Next(record);
        if (next == '"')
        {
            next = ReadQuoted(record);
            MarkUnless(IsEnd(next), CsvSlip.TextAfterQuote, record);
        }

        for (; !IsEnd(next); next = Next(record))
        {
            MarkUnless(next != '"', CsvSlip.QuoteInCell, record);
            MarkUnless(next != '\r', CsvSlip.LoneReturn, record);
            record.AddText((byte)next);
        }

        record.EndCell();
        return next == '\r' ? Next(record) : next;
    }

    /// <summary>Reads from behind the opening quote to what follows the closing one.</summary>
    private int ReadQuoted(CsvRecord record)
    {
        int opening = record.Raw.Length - 1;
        for (int next = Next(record); next != End; next = Next(record))
        {
            if (next == '"' && (next = Next(record)) != '"')
            {
                return next;
            }

            record.AddText((byte)next);
        }

        record.Mark(CsvSlip.QuoteNotClosed, record.Raw.Length - opening);
        return End;
    }

    private static void MarkUnless(bool isGood, CsvSlip slip, CsvRecord record)
    {
        if (!isGood)
        {
            record.Mark(slip);
        }
    }

    /// <summary>A carriage return is an end together with its line feed.</summary>
    private bool IsEnd(int next) => next is End or ',' or '\n' || (next == '\r' && Peek() == '\n');

    private int Next(CsvRecord record)
    {
        int next = Peek();
        if (next == End)
        {
            return End;
        }

        if (record.IsFull)
        {
            // Where the row would end is anybody's guess: nothing behind it is read.
            record.Mark(CsvSlip.TooLong);
            IsStopped = true;
            return End;
        }

        _at++;
        _line += next == '\n' ? 1 : 0;
        record.AddRaw((byte)next);
        return next;
    }

    private int Peek()
    {
        if (_at == _filled)
        {
            (_at, _filled) = (0, _stream.Read(_buffer));
        }

        return _filled == 0 ? End : _buffer[_at];
    }
}
