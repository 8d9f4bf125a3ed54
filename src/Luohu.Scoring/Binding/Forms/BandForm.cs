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
internal sealed class BandForm(DiagnosticBag diagnostics)
{
    /// <summary>A band as whole steps of the quantity's own scale, both ends in.</summary>
    private sealed record Interval(BandRowSyntax Row, Int128 Low, Int128 High);

    /// <summary>Gives each row its condition and the range of the quantity within it; null when there was a mistake.</summary>
    public IReadOnlyList<(BandRowSyntax Row, BoundExpression Condition, NumberRange Within)>? Bind(BandsSyntax syntax, VariableReference amount)
    {
        NumberRange range = amount.Type.Range;
        List<Interval> intervals = [];
        bool isSound = true;
        foreach (BandRowSyntax row in syntax.Rows.Where(r => !r.Band.IsOther))
        {
            Interval interval = IntervalOf(row, range);
            isSound &= Check(interval, range.Scale, intervals);
            intervals.Add(interval);
        }

        BandRowSyntax? other = syntax.Rows.FirstOrDefault(r => r.Band.IsOther);
        isSound &= CheckCoverage(syntax, other, intervals, range);
        if (!isSound)
        {
            return null;
        }

        List<(BandRowSyntax, BoundExpression, NumberRange)> cases =
            [.. intervals.Select(i => (i.Row, BandIntervals.ConditionOf(i.Row.Span, i.Low, i.High, amount), new NumberRange(range.Scale, Int128.Max(i.Low, range.Minimum), Int128.Min(i.High, range.Maximum))))];
        if (other is not null)
        {
            cases.Add((other, new Constant(other.Span, BoundType.Flag, Cell.Yes), range));
        }

        return cases;
    }

    private bool Check(Interval interval, int scale, List<Interval> before)
    {
        if (interval.Row.Band.IsWholeRange && scale > 0)
        {
            diagnostics.Add(Catalogue.WholeRangeOfParts(interval.Row.Band.Span));
            return false;
        }

        if (interval.Low > interval.High)
        {
            diagnostics.Add(Catalogue.BandIsEmpty(interval.Row.Band.Span));
            return false;
        }

        Interval? clash = before.Find(b => b.Low <= interval.High && interval.Low <= b.High);
        if (clash is not null)
        {
            diagnostics.Add(Catalogue.BandsOverlap(interval.Row.Band.Span, BandIntervals.Show(Int128.Max(clash.Low, interval.Low), scale), clash.Row.Band.Span));
        }

        return clash is null;
    }

    private bool CheckCoverage(BandsSyntax syntax, BandRowSyntax? other, List<Interval> intervals, NumberRange range)
    {
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
                diagnostics.Add(Catalogue.RowUnreachable(other.Span));
            }

            return true;
        }

        if (other is null && intervals.Count > 0)
        {
            ReportGap(syntax, intervals, next, range);
        }

        return other is not null;
    }

    private void ReportGap(BandsSyntax syntax, List<Interval> intervals, Int128 start, NumberRange range)
    {
        Int128 end = intervals.Where(i => i.Low > start).Select(i => i.Low - 1).DefaultIfEmpty(Int128.MaxValue).Min();
        string first = BandIntervals.Show(start, range.Scale);
        string beyond = BandIntervals.Show(end == Int128.MaxValue ? end : end + 1, range.Scale);
        (string zh, string en) = start == range.Minimum ? ($"不满{beyond}: 0", $"under {beyond}: 0")
            : end == Int128.MaxValue ? ($"{first}以上: 0", $"{first}+: 0")
            : ($"{first}以上不满{beyond}: 0", $"{first}+ under {beyond}: 0");
        string witness = end == start ? first : end == Int128.MaxValue ? $"{first} …" : $"{first} … {BandIntervals.Show(end, range.Scale)}";
        diagnostics.Add(Catalogue.BandsLeaveGap(syntax.Rows[0].Span.Value.Cover(syntax.Rows[^1].Span), witness, zh, en));
    }

    private static Interval IntervalOf(BandRowSyntax row, NumberRange range)
    {
        (Int128 low, Int128 high) = BandIntervals.Of(row.Band, range);
        return new(row, low, high);
    }
}
