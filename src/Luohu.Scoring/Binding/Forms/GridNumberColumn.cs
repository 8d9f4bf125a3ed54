using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>A column of numbers: its cells are bands.</summary>
internal sealed class GridNumberColumn(DiagnosticBag diagnostics)
{
    private readonly record struct Interval(Int128 Low, Int128 High)
    {
        public bool Contains(Int128 value) => Low <= value && value <= High;
    }

    public GridColumn? Bind(GridSyntax syntax, int place, BoundExpression subject, string title)
    {
        NumberRange range = subject.Type.Range;
        GridCellSyntax[] cells = [.. syntax.Rows.Select(r => r.Cells[place])];
        Interval?[] intervals = [.. cells.Select(c => c.Band is null ? (Interval?)null : IntervalOf(c.Band, range))];
        bool isSound = true;
        for (int row = 0; row < cells.Length; row++)
        {
            isSound &= Check(cells[row], intervals[row], range);
        }

        if (!isSound)
        {
            return null;
        }

        BoundExpression?[] asked = [.. cells.Select((c, i) => intervals[i] is { } x ? BandIntervals.ConditionOf(c.Span, x.Low, x.High, subject) : null)];
        BoundExpression?[] named = [.. asked.OfType<BoundExpression>()];
        BoundExpression?[] conditions = [.. cells.Select((c, i) => c.IsOther && named.Length > 0 ? NoneOf(c, [.. named.OfType<BoundExpression>()]) : asked[i])];
        return GridColumn.Of(title, conditions, Starts(intervals, range).Select(start => (Shown(start, range.Scale), RowsAt(start, cells, intervals))));
    }

    private static LocalizedText Shown(Int128 value, int scale)
    {
        string digits = BandIntervals.Show(value, scale);
        return new(digits, digits);
    }

    private static Interval IntervalOf(BandSyntax band, NumberRange range)
    {
        (Int128 low, Int128 high) = BandIntervals.Of(band, range);
        return new(low, high);
    }

    private bool Check(GridCellSyntax cell, Interval? interval, NumberRange range)
    {
        Diagnostic? slip = cell switch
        {
            { Key: not null, IsOther: false } => Catalogue.GridCellUnfit(cell.Span, BandText(cell), TypeWords.Of(ValueKind.Number)),
            { Band.IsWholeRange: true } when range.Scale > 0 => Catalogue.WholeRangeOfParts(cell.Span),
            _ when interval is { } x && (x.Low > x.High || x.Low > range.Maximum || x.High < range.Minimum) => Catalogue.BandIsEmpty(cell.Span),
            _ => null,
        };
        if (slip is not null)
        {
            diagnostics.Add(slip);
        }

        return slip is null;
    }

    private static string BandText(GridCellSyntax cell) => cell.Key is null ? string.Empty : TableKeyPrinter.Print(cell.Key, Language.Chinese);

    /// <summary>The first value of every stretch that no cell divides.</summary>
    private static IEnumerable<Int128> Starts(Interval?[] intervals, NumberRange range) => intervals.OfType<Interval>()
        .SelectMany(i => new[] { i.Low, i.High + 1 })
        .Where(s => s > range.Minimum && s <= range.Maximum)
        .Append(range.Minimum)
        .Distinct()
        .Order();

    private static bool[] RowsAt(Int128 value, GridCellSyntax[] cells, Interval?[] intervals)
    {
        bool isNamed = intervals.Any(i => i is { } x && x.Contains(value));
        return [.. cells.Select((c, row) => intervals[row] is { } own ? own.Contains(value) : c.IsAny || !isNamed)];
    }

    private static LogicalNot NoneOf(GridCellSyntax cell, IReadOnlyList<BoundExpression> others) =>
        new(cell.Span, others.Count == 1 ? others[0] : new Logic(cell.Span, false, others));
}
