using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Splits a line of a 表 at its bars.</summary>
internal static class GridCells
{
    /// <summary>The places of the cells without the spaces around them; an empty cell keeps its place between the bars.</summary>
    public static IReadOnlyList<TextSpan> Of(TextSpan line, SourceText source)
    {
        List<TextSpan> cells = [];
        int start = line.Start;
        for (int at = line.Start; at <= line.End; at++)
        {
            if (at == line.End || source.Text[at] == '|')
            {
                cells.Add(Trimmed(start, at, line, source.Text));
                start = at + 1;
            }
        }

        return cells;
    }

    private static TextSpan Trimmed(int start, int end, TextSpan line, string text)
    {
        (int from, int to) = (start, end);
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return from < to ? TextSpan.FromBounds(from, to) : Empty(start, end, line);
    }

    /// <summary>Where nothing is there to point at, the bar beside it.</summary>
    private static TextSpan Empty(int start, int end, TextSpan line) =>
        start == line.Start ? new TextSpan(end, end < line.End ? 1 : 0)
        : start == end ? new TextSpan(start - 1, 1)
        : TextSpan.FromBounds(start, end);
}
