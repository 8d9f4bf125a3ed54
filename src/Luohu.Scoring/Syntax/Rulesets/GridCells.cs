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
                cells.Add(Trimmed(start, at, source.Text));
                start = at + 1;
            }
        }

        return cells;
    }

    private static TextSpan Trimmed(int start, int end, string text)
    {
        int from = start;
        while (from < end && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        int to = end;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return from < to ? TextSpan.FromBounds(from, to) : TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
