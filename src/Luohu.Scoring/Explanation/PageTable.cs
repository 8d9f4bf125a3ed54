namespace Luohu.Scoring.Explanation;

/// <summary>A table with a heading row. Not thread-safe.</summary>
internal sealed class PageTable(IReadOnlyList<TextColumn> columns, IReadOnlyList<string> headings)
{
    private readonly List<PageRow> _rows = [];

    public IReadOnlyList<TextColumn> Columns => columns;

    public IReadOnlyList<string> Headings => headings;

    public IReadOnlyList<PageRow> Rows => _rows;

    /// <summary>The row that sums up the others, below a line.</summary>
    public PageRow? Total { get; set; }

    /// <summary>Adds a row of one cell per column.</summary>
    public void Add(PageRow row)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(row.Cells.Count, columns.Count);
        _rows.Add(row);
    }
}
