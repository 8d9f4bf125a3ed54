using System.Text;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Explanation;

/// <summary>A table in columns of a terminal. A cell wider than the limit of its column pushes what follows in its own row only.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    public static IEnumerable<string> ToLines(PageTable table)
    {
        PageRow[] total = table.Total is { } sum ? [sum] : [];
        string[][] rows = [.. table.Rows.Prepend(new PageRow(0, table.Headings)).Concat(total).Select(CellsOf)];
        int[] widths = [.. table.Columns.Select((column, i) => WidthOf(rows, i, column.Limit))];
        string[] lines = [.. rows.Select(r => LineOf(r, widths, table.Columns))];
        string rule = new('-', widths.Sum() + (Gap.Length * (widths.Length - 1)));
        return [lines[0], rule, .. lines[1..^total.Length], .. total.Length == 0 ? Array.Empty<string>() : [rule, lines[^1]]];
    }

    private static string[] CellsOf(PageRow row) => [TextPage.Indent(row.Level) + row.Cells[0], .. row.Cells.Skip(1)];

    private static int WidthOf(string[][] rows, int column, int limit) =>
        rows.Select(r => DisplayWidth.Of(r[column])).Where(w => w <= limit).DefaultIfEmpty(0).Max();

    private static string LineOf(string[] cells, int[] widths, IReadOnlyList<TextColumn> columns)
    {
        var line = new StringBuilder();
        for (int i = 0; i < cells.Length; i++)
        {
            line.Append(i == 0 ? string.Empty : Gap).Append(DisplayWidth.Pad(cells[i], widths[i], columns[i].IsRightAligned));
        }

        return line.ToString().TrimEnd();
    }
}
