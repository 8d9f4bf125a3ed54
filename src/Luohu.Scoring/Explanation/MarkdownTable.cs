namespace Luohu.Scoring.Explanation;

/// <summary>A table as GitHub reads it.</summary>
internal static class MarkdownTable
{
    /// <summary>White space at the ends of a cell is lost, this is not.</summary>
    private const string Indent = "&emsp;";

    public static IEnumerable<string> ToLines(PageTable table)
    {
        PageRow[] total = table.Total is { } sum ? [sum] : [];
        return
        [
            LineOf(table.Headings.Select(MarkdownText.Inline)),
            LineOf(table.Columns.Select(c => c.IsRightAligned ? "---:" : "---")),
            .. table.Rows.Concat(total).Select(r => LineOf(CellsOf(r))),
        ];
    }

    private static IEnumerable<string> CellsOf(PageRow row) =>
        row.Cells.Select((cell, i) => (i == 0 ? string.Concat(Enumerable.Repeat(Indent, row.Level)) : string.Empty) + MarkdownText.Inline(cell));

    private static string LineOf(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
