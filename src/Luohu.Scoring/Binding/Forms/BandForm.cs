using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>
/// 分段: bands of a quantity. They must not overlap and must cover its whole range or say 其他 (language rules 18 and 19).
/// Bound to a selection whose cases compare the quantity with the ends.
/// </summary>
internal sealed class BandForm(Symbols symbols)
{
    private readonly DiagnosticBag _diagnostics = symbols.Diagnostics;

    /// <summary>A band as whole steps of the quantity's own scale, both ends in.</summary>
    private sealed record Interval(BandRowSyntax Row, Int128 Low, Int128 High);

    /// <summary>Gives each row its condition and the range of the quantity within it; null when there was a mistake.</summary>
    public IReadOnlyList<(BandRowSyntax Row, BoundExpression Condition, NumberRange Within)>? Bind(BandsSyntax syntax, VariableReference amount)
    {
        NumberRange range = amount.Type.Range;
        Interval[] intervals = [.. syntax.Rows.Where(r => !r.Band.IsOther).Select(r => IntervalOf(r, range))];
        BandRowSyntax[] others = [.. syntax.Rows.Where(r => r.Band.IsOther)];
        BandRowSyntax? other = others.FirstOrDefault();
        bool[] usable = [.. intervals.Select(i => IsUsable(i, range.Scale))];
        bool isSound = usable.All(u => u) && CheckOverlaps(intervals, range.Scale) && CheckOthers(others);
        if (!isSound || !CheckCoverage(syntax, other, intervals, range))
        {
            return null;
        }

        List<(BandRowSyntax, BoundExpression, NumberRange)> cases = [.. intervals.Select(i => CaseOf(i, amount))];
        if (other is not null)
        {
            cases.Add((other, new Constant(other.Span, BoundType.Flag, Cell.Yes), range));
        }

        return cases;
    }

    private static (BandRowSyntax Row, BoundExpression Condition, NumberRange Within) CaseOf(Interval interval, VariableReference amount)
    {
        NumberRange range = amount.Type.Range;
        Int128 low = Int128.Max(interval.Low, range.Minimum);
        Int128 high = Int128.Min(interval.High, range.Maximum);
        return low > high
            ? (interval.Row, new Constant(interval.Row.Span, BoundType.Flag, Cell.No), range)
            : (interval.Row, BandIntervals.ConditionOf(interval.Row.Span, interval.Low, interval.High, amount), new NumberRange(range.Scale, low, high));
    }

    private bool IsUsable(Interval interval, int scale)
    {
        if (interval.Row.Band.IsWholeRange && scale > 0)
        {
            _diagnostics.Add(Catalogue.WholeRangeOfParts(interval.Row.Band.Span));
            return false;
        }

        if (interval.Low > interval.High)
        {
            _diagnostics.Add(Catalogue.BandIsEmpty(interval.Row.Band.Span));
            return false;
        }

        return true;
    }

    /// <summary>Of two bands that overlap the one written later is told.</summary>
    private bool CheckOverlaps(Interval[] intervals, int scale)
    {
        Interval? widest = null;
        bool isSound = true;
        foreach (Interval next in intervals.OrderBy(i => i.Low).ThenBy(i => i.High))
        {
            if (widest is not null && next.Low <= widest.High)
            {
                bool isLater = next.Row.Band.Span.Value.Start > widest.Row.Band.Span.Value.Start;
                (Interval later, Interval first) = isLater ? (next, widest) : (widest, next);
                _diagnostics.Add(Catalogue.BandsOverlap(later.Row.Band.Span, BandIntervals.Show(next.Low, scale), first.Row.Band.Span));
                isSound = false;
            }

            widest = widest is null || next.High > widest.High ? next : widest;
        }

        return isSound;
    }

    private bool CheckOthers(BandRowSyntax[] others)
    {
        if (others.Length > 1)
        {
            _diagnostics.Add(Catalogue.KeyTwice(others[1].Band.Span, new("其他", "other"), others[0].Band.Span));
        }

        return others.Length <= 1;
    }

    private bool CheckCoverage(BandsSyntax syntax, BandRowSyntax? other, Interval[] intervals, NumberRange range)
    {
        WarnOfUnreachable(intervals, range);
        Int128 next = range.Minimum;
        foreach (Interval interval in intervals.OrderBy(i => i.Low))
        {
            if (interval.Low > next)
            {
                break;
            }

            next = Int128.Max(next, interval.High + 1);
        }

        if (next > range.Maximum)
        {
            if (other is not null)
            {
                _diagnostics.Add(Catalogue.RowUnreachable(other.Span));
            }

            return true;
        }

        if (other is null && intervals.Length > 0)
        {
            ReportGap(syntax, intervals, next, range);
        }

        return other is not null;
    }

    private void WarnOfUnreachable(Interval[] intervals, NumberRange range)
    {
        foreach (Interval interval in intervals.Where(i => i.Low > range.Maximum || i.High < range.Minimum))
        {
            _diagnostics.Add(Catalogue.BandOutOfReach(interval.Row.Band.Span, BandIntervals.Show(range.Minimum, range.Scale), BandIntervals.Show(range.Maximum, range.Scale)));
        }
    }

    private void ReportGap(BandsSyntax syntax, Interval[] intervals, Int128 start, NumberRange range)
    {
        Int128 end = intervals.Where(i => i.Low > start && i.Low <= range.Maximum).Select(i => i.Low - 1).DefaultIfEmpty(Int128.MaxValue).Min();
        string first = BandIntervals.Show(start, range.Scale);
        string beyond = BandIntervals.Show(end == Int128.MaxValue ? end : end + 1, range.Scale);
        (string zh, string en) = end == start ? ($"{first}: 0", $"{first}: 0")
            : start == range.Minimum ? ($"不满{beyond}: 0", $"under {beyond}: 0")
            : end == Int128.MaxValue ? ($"{first}以上: 0", $"{first}+: 0")
            : ($"{first}以上不满{beyond}: 0", $"{first}+ under {beyond}: 0");
        string last = BandIntervals.Show(end, range.Scale);
        LocalizedText witness = end == start ? new(first, first)
            : end == Int128.MaxValue ? new($"{first} 及以上", $"{first} and above")
            : new($"{first} 至 {last}", $"{first} to {last}");
        _diagnostics.Add(Catalogue.BandsLeaveGap(syntax.Rows[0].Span.Value.Cover(syntax.Rows[^1].Span), witness, new LocalizedText(zh, en)));
    }

    private static Interval IntervalOf(BandRowSyntax row, NumberRange range)
    {
        (Int128 low, Int128 high) = BandIntervals.Of(row.Band, range);
        return new(row, low, high);
    }
}
