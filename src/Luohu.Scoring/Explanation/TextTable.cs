using System.Text;

namespace Luohu.Scoring.Explanation;

/// <summary>Rows in columns. A cell wider than the limit of its column pushes what follows in its own row only.</summary>
internal sealed class TextTable(IReadOnlyList<TextColumn> columns)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row of one cell per column.</summary>
    public void Add(params string[] cells)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Length, columns.Count);
        _rows.Add(cells);
    }

    /// <summary>Adds a line of dashes.</summary>
    public void AddRule() => _rows.Add([]);

    public IEnumerable<string> ToLines()
    {
        int[] widths = [.. columns.Select((column, i) => WidthOf(i, column.Limit))];
        int ruleWidth = widths.Sum() + (Gap.Length * (columns.Count - 1));
        return _rows.Select(r => r.Length == 0 ? new string('-', ruleWidth) : LineOf(r, widths));
    }

    private int WidthOf(int column, int limit) =>
        _rows.Where(r => r.Length > 0).Select(r => DisplayWidth.Of(r[column])).Where(w => w <= limit).DefaultIfEmpty(0).Max();

    private string LineOf(string[] cells, int[] widths)
    {
        var line = new StringBuilder();
        for (int i = 0; i < cells.Length; i++)
        {
            line.Append(i == 0 ? string.Empty : Gap).Append(DisplayWidth.Pad(cells[i], widths[i], columns[i].IsRightAligned));
        }

        return line.ToString().TrimEnd();
    }
}
