using System.Text;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>Cuts a line around a place and underlines it, counting columns as a terminal shows them.</summary>
internal static class SourceLine
{
    private const int Before = 50;
    private const int Widest = 100;

    public static (string Line, string Underline) Show(SourceText source, TextSpan span)
    {
        TextSpan line = source.LineSpan(source.PositionOf(span.Start).Line);
        int first = Math.Clamp(span.Start, line.Start, line.End);
        int last = Math.Clamp(span.End, first, line.End);
        int from = GoBack(source.Text, line.Start, first);
        var shown = new StringBuilder(from > line.Start ? "…" : string.Empty);
        int column = shown.Length;
        int start = column;
        int width = 0;
        int i = from;
        while (i < line.End && column < Widest)
        {
            (string text, int length) = DisplayWidth.Show(source.Text, i);
            int columns = DisplayWidth.Of(text);
            start += i < first ? columns : 0;
            width += i >= first && i < last ? columns : 0;
            shown.Append(text);
            column += columns;
            i += length;
        }

        shown.Append(i < line.End ? "…" : string.Empty);
        return (shown.ToString().TrimEnd(), new string(' ', start) + (width <= 1 ? "^" : new string('~', width)));
    }

    /// <summary>Where to begin so that the place is seen with what stands before it.</summary>
    private static int GoBack(string text, int lineStart, int place)
    {
        int columns = 0;
        int i = place;
        while (i > lineStart && columns < Before)
        {
            i -= i - 2 >= lineStart && char.IsSurrogatePair(text, i - 2) ? 2 : 1;
            columns += DisplayWidth.Of(DisplayWidth.Show(text, i).Text);
        }

        // A short beginning is not worth an ellipsis.
        return i - lineStart <= 4 ? lineStart : i;
    }
}
