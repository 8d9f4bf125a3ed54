using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Ranking.Files;

/// <summary>The rows of a table of a round, one at a time. Rows that cannot be told into cells are reported and passed over. Not thread-safe.</summary>
internal sealed class TableRows
{
    private readonly CsvReader _reader;
    private readonly CsvRecord _record = new();
    private readonly ProfileMistakes _rowMistakes = new();
    private readonly FileMistakes _mistakes;
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly TableHeadings? _headings;
    private char[] _text = new char[256];

    /// <summary>The record holds a row already that was read in search of headings.</summary>
    private bool _isAtRow;

    /// <summary>
    /// Reads the headings. With mistakes in them there are no rows: what the cells mean is not known.
    /// <paramref name="numbered"/>: The word of columns that are numbered from 1; null when there are none.
    /// <paramref name="isList"/>: A table of one column may do without headings.
    /// </summary>
    public TableRows(Stream csv, IReadOnlyList<TableColumn> columns, Term? numbered, FileMistakes mistakes, bool isList = false)
    {
        (_reader, _columns, _mistakes) = (new CsvReader(csv), columns, mistakes);
        bool hasHeadings = _reader.Read(_record);
        Diagnostic? flaw = _reader.IsUtf16 ? Catalogue.Utf16Text()
            : !hasHeadings || _record.IsBlank ? Catalogue.EmptyText()
            : CsvDamage.Find(_record, null, mistakes.SourceName);
        if (flaw is not null)
        {
            mistakes.Add(flaw);
            return;
        }

        if (isList && _record.Cells is [var only] && !columns[0].Name.Is(_record.TextOf(only)))
        {
            (_headings, _isAtRow) = (TableHeadings.OfList(columns[0]), true);
            return;
        }

        var headings = TableHeadings.Read(_record, columns, numbered, _rowMistakes);
        _headings = _rowMistakes.IsEmpty ? headings : null;
        Flush(headings.Names);
    }

    /// <summary>The number of the row from 1, the headings included; as a spreadsheet counts.</summary>
    public int Row => _record.Row;

    /// <summary>The mistakes of the row.</summary>
    public ProfileMistakes Mistakes => _rowMistakes;

    /// <summary>The cells of the numbered columns, 1 first.</summary>
    public IReadOnlyList<int> Numbered => _headings?.Numbered ?? [];

    /// <summary>Goes to the next row that is not blank; false at the end.</summary>
    public bool Read()
    {
        Flush(_headings?.Names ?? []);
        while (_headings is not null && (_isAtRow || _reader.Read(_record)))
        {
            _isAtRow = false;
            if (CsvDamage.Find(_record, _headings.Names, _mistakes.SourceName) is { } damage)
            {
                _mistakes.Add(damage);
            }
            else if (!_record.IsBlank && HasAllCells(_headings.Names.Count))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The table has the column.</summary>
    public bool Has(int column) => _headings?.CellOf(column) >= 0;

    /// <summary>What stands in a column, without outer white space; empty when the table does not have it. Valid until the next text.</summary>
    public ReadOnlySpan<char> TextOf(int column) => Has(column) ? TextOfCell(CellOf(column)) : [];

    /// <summary>What stands in a cell. Valid until the next text.</summary>
    public ReadOnlySpan<char> TextOfCell(int cell)
    {
        ReadOnlySpan<byte> bytes = _record.BytesOf(_record.Cells[cell]);
        if (bytes.Length > _text.Length)
        {
            _text = new char[bytes.Length * 2];
        }

        return _text.AsSpan(0, Encoding.UTF8.GetChars(bytes, _text)).Trim();
    }

    /// <summary>Where a cell stands, for mistakes.</summary>
    public Place PlaceOfCell(int cell) => _record.Cells[cell].Place;

    /// <summary>The cell of a column that the table has.</summary>
    public int CellOf(int column) => _headings?.CellOf(column) ?? -1;

    public void Report(Diagnostic mistake, int column) => _rowMistakes.Add(mistake, null, PlaceOfCell(CellOf(column)));

    /// <summary>The words of a column, for mistakes.</summary>
    public LocalizedText WordsOf(int column) => _columns[column].Words;

    private bool HasAllCells(int wanted)
    {
        int found = _record.Cells.Count;
        if (found == wanted)
        {
            return true;
        }

        _rowMistakes.Add(Catalogue.CsvCellCount(found, wanted), null, _record.Cells[Math.Min(found - 1, wanted)].Place);
        Flush(_headings?.Names ?? []);
        return false;
    }

    private void Flush(IReadOnlyList<string> headings)
    {
        _mistakes.AddRange(CsvDamage.Place(_rowMistakes, _record, headings, _mistakes.SourceName));
        _rowMistakes.Clear();
    }
}
