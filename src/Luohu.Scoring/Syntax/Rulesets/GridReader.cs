using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>
/// 表: a literal block, one row a line, columns parted by <c>|</c>. The first line names the columns. If a row cannot be read the whole is null, so
/// that nobody speaks of a gap that is none.
/// </summary>
internal static class GridReader
{
    private static readonly Keyword[] Matches = [Keyword.Unique, Keyword.First, Keyword.Sum];

    public static GridSyntax? Read(KeyedMapping keys, Keyword column, NodeReader reader)
    {
        MatchKind? match = MatchOf(keys, reader);
        if (keys.Value(Keyword.Grid) is not ScalarNode { Style: ScalarStyle.Literal } block)
        {
            reader.Report(Catalogue.GridNotABlock(keys.KeySpan(Keyword.Grid), keys.Spell(Keyword.Grid)));
            return null;
        }

        if (TextSlips.FindInExpression(block, reader.Source) is { } slip)
        {
            reader.Report(slip);
            return null;
        }

        TextSpan[] lines = [.. LinesOf(block.Content, reader.Source)];
        if (lines.Length < 2)
        {
            reader.Report(Catalogue.ListEmpty(keys.KeySpan(Keyword.Grid), keys.Spell(Keyword.Grid)));
            return null;
        }

        IReadOnlyList<ExpressionSyntax>? columns = ReadHeader(lines[0], Keywords.TermOf(column), reader);
        int width = GridCells.Of(lines[0], reader.Source).Count;
        GridRowSyntax?[] rows = [.. lines.Skip(1).Select(l => ReadRow(l, width, reader))];
        return columns is null || match is null || rows.Any(r => r is null)
            ? null
            : new GridSyntax(block.Content, [.. columns], [.. rows.OfType<GridRowSyntax>()], match.Value);
    }

    private static MatchKind? MatchOf(KeyedMapping keys, NodeReader reader)
    {
        if (!keys.Has(Keyword.Match))
        {
            return MatchKind.Unique;
        }

        if (keys.Text(Keyword.Match) is not { } text)
        {
            return null;
        }

        if (Keywords.TryParse(KeywordRole.Value, text.Value, out Keyword word) && Matches.Contains(word))
        {
            return word switch { Keyword.First => MatchKind.First, Keyword.Sum => MatchKind.Sum, _ => MatchKind.Unique };
        }

        string key = keys.Spell(Keyword.Match);
        reader.Report(Catalogue.UnknownWord(text.Span, text.Value, key, KeywordNames.List(Matches, key), KeywordNames.Near(text.Value, Matches)));
        return null;
    }

    private static IEnumerable<TextSpan> LinesOf(TextSpan block, SourceText source)
    {
        int last = source.PositionOf(block.End).Line;
        for (int line = source.PositionOf(block.Start).Line; line <= last; line++)
        {
            TextSpan whole = source.LineSpan(line);
            TextSpan inside = TextSpan.FromBounds(Math.Max(whole.Start, block.Start), Math.Min(whole.End, block.End));
            if (!source.Slice(inside).IsWhiteSpace())
            {
                yield return inside;
            }
        }
    }

    private static List<ExpressionSyntax>? ReadHeader(TextSpan line, Term last, NodeReader reader)
    {
        IReadOnlyList<TextSpan> cells = GridCells.Of(line, reader.Source);
        if (FindEmpty(cells, reader))
        {
            return null;
        }

        string written = reader.Slice(cells[^1]);
        if (cells.Count < 2 || !last.Is(written))
        {
            reader.Report(Catalogue.GridWithoutValues(cells[^1], written, new LocalizedText(last.Zh, last.En)));
            return null;
        }

        List<ExpressionSyntax> columns = [.. cells.SkipLast(1).Select(c => ExpressionParser.Parse(reader.Source, c, reader.Diagnostics))];
        return columns.Any(c => c is MissingSyntax) ? null : columns;
    }

    private static GridRowSyntax? ReadRow(TextSpan line, int width, NodeReader reader)
    {
        IReadOnlyList<TextSpan> cells = GridCells.Of(line, reader.Source);
        if (FindEmpty(cells, reader))
        {
            return null;
        }

        if (cells.Count != width)
        {
            reader.Report(Catalogue.GridRowOfWrongWidth(TextSpan.FromBounds(cells[0].Start, cells[^1].End), cells.Count, width));
            return null;
        }

        GridCellSyntax?[] read = [.. cells.SkipLast(1).Select(c => GridCellParser.Parse(reader.Source, c, reader.Diagnostics))];
        ExpressionSyntax value = ExpressionParser.Parse(reader.Source, cells[^1], reader.Diagnostics);
        TextSpan span = TextSpan.FromBounds(cells[0].Start, cells[^1].End);
        return read.Any(c => c is null) || value is MissingSyntax ? null : new GridRowSyntax(span, [.. read.OfType<GridCellSyntax>()], value);
    }

    private static bool FindEmpty(IReadOnlyList<TextSpan> cells, NodeReader reader)
    {
        TextSpan? empty = cells.Where(c => reader.Source.Slice(c).Trim() is "" or "|").Cast<TextSpan?>().FirstOrDefault();
        if (empty is { } span)
        {
            reader.Report(Catalogue.GridCellEmpty(span));
        }

        return empty is not null;
    }
}
