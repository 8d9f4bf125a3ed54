using System.Buffers;
using System.Text;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Profiles;

/// <summary>One row of a table: its bytes as written, and the texts of its cells without their quotes. Used again for the next row; not thread-safe.</summary>
internal sealed class CsvRecord
{
    /// <summary>Longer rows are refused.</summary>
    public const int MaxBytes = 1 << 20;

    private readonly ArrayBufferWriter<byte> _raw = new();
    private readonly ArrayBufferWriter<byte> _texts = new();
    private readonly List<CsvCell> _cells = [];
    private CsvCell _open;

    /// <summary>Number of the row from 1, the headings included; as a spreadsheet counts.</summary>
    public int Row { get; private set; }

    /// <summary>The line of the file it begins on, from 1.</summary>
    public int Line { get; private set; }

    public ReadOnlySpan<byte> Raw => _raw.WrittenSpan;

    public IReadOnlyList<CsvCell> Cells => _cells;

    public bool IsFull => _raw.WrittenCount >= MaxBytes;

    /// <summary>The first slip, and the byte of <see cref="Raw"/> it stands at.</summary>
    public (CsvSlip Slip, int At) Damage { get; private set; }

    /// <summary>Nothing stands in any cell, as in rows that spreadsheets leave at the end.</summary>
    public bool IsBlank => Damage.Slip == CsvSlip.None && _texts.WrittenSpan.IndexOfAnyExcept(" \t\0"u8) < 0;

    public void Begin(int row, int line)
    {
        (Row, Line, Damage) = (row, line, (CsvSlip.None, 0));
        _raw.ResetWrittenCount();
        _texts.ResetWrittenCount();
        _cells.Clear();
    }

    public void AddRaw(byte written) => Add(_raw, written);

    public void BeginCell(bool isQuoted) => _open = new CsvCell(_raw.WrittenCount, isQuoted, _texts.WrittenCount, 0);

    public void AddText(byte text) => Add(_texts, text);

    /// <summary>The texts are parted, so that the end of one cell is not the start of the next.</summary>
    public void EndCell()
    {
        _cells.Add(_open with { Length = _texts.WrittenCount - _open.Start });
        AddText(0);
    }

    /// <summary>Marks the byte that was added <paramref name="back"/> bytes ago, 1 for the last one.</summary>
    public void Mark(CsvSlip slip, int back = 1)
    {
        if (Damage.Slip == CsvSlip.None)
        {
            Damage = (slip, Math.Max(0, _raw.WrittenCount - back));
        }
    }

    public ReadOnlySpan<byte> BytesOf(in CsvCell cell) => _texts.WrittenSpan.Slice(cell.Start, cell.Length);

    /// <summary>Without white space around it, since columns of data bases are often padded.</summary>
    public string TextOf(in CsvCell cell) => Encoding.UTF8.GetString(BytesOf(cell)).Trim();

    /// <summary>The index of the cell that a place lies in.</summary>
    public int CellAt(Place place) => Math.Max(0, _cells.FindLastIndex(c => c.Start <= place.Start));

    /// <summary>The index of the cell that a byte of <see cref="Raw"/> lies in.</summary>
    public int CellAtRaw(int at) => Math.Max(0, _cells.FindLastIndex(c => c.RawStart <= at));

    /// <summary>Where a place stands in the row as written, in characters.</summary>
    public TextSpan SpanOf(Place place)
    {
        CsvCell cell = _cells[CellAt(place)];
        return SpanOfRaw(RawOf(cell, place.Start - cell.Start), RawOf(cell, place.Start + place.Length - cell.Start));
    }

    /// <summary>The characters from one byte of <see cref="Raw"/> up to another.</summary>
    public TextSpan SpanOfRaw(int start, int end) =>
        TextSpan.FromBounds(Encoding.UTF8.GetCharCount(Raw[..start]), Encoding.UTF8.GetCharCount(Raw[..Math.Min(end, Raw.Length)]));

    private int RawOf(in CsvCell cell, int offset)
    {
        int at = cell.RawStart + (cell.IsQuoted ? 1 : 0);
        for (int i = 0; i < Math.Min(offset, cell.Length); i++)
        {
            at += cell.IsQuoted && Raw[at] == '"' ? 2 : 1;
        }

        return at;
    }

    private static void Add(ArrayBufferWriter<byte> bytes, byte added)
    {
        bytes.GetSpan(1)[0] = added;
        bytes.Advance(1);
    }
}
