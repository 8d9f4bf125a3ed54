using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Binding;

/// <summary>Brings all points to one scale, numbers the lines and works out their static ranges (docs/semantics.md, Lines).</summary>
internal sealed class PointsBuilder(DiagnosticBag diagnostics, int scale)
{
    private readonly NumberRules _numbers = new(diagnostics);
    private readonly List<BoundLine?> _lines = [];

    /// <summary>The lines in order of their index.</summary>
    public IReadOnlyList<BoundLine> Lines => [.. _lines.OfType<BoundLine>()];

    public BoundLine? Build(LineDraft draft)
    {
        int index = _lines.Count;
        _lines.Add(null);
        BoundLine? line = draft.Syntax is GroupSyntax ? BuildGroup(draft, index) : BuildItem(draft, index);
        _lines[index] = line;
        return line;
    }

    private BoundItem? BuildItem(LineDraft draft, int index)
    {
        if (draft.Value is null || _numbers.Rescale(draft.Value, scale) is not { } value || LimitsOf(draft) is not { } limits)
        {
            return null;
        }

        NumberRange raw = draft.Each is null ? value.Type.Range : Picked(value.Type.Range, draft.Pick, ExpressionBinder.MostElements(draft.Each));
        bool isRepeated = draft.Each is not null && draft.Pick.Kind == PickKind.Sum && ExpressionBinder.MostElements(draft.Each) == Vocabulary.Limits.MaxRecords;
        PolicyBounds bounds = isRepeated ? PolicyBounds.Repeated(value.Type.Range) : PolicyBounds.Of(draft.Value);
        var item = new BoundItem(draft.Syntax.Span, draft.Syntax.Id.Value)
        {
            Index = index,
            Value = value,
            Each = draft.Each,
            RawRange = raw,
            Range = Staged(raw, draft, limits),
            IsCapped = bounds.Above || draft.Cap is not null,
            IsFloored = bounds.Below || draft.Floor is not null,
        };
        return Fits(item, draft.Syntax.Id.Span) ? WithCommon(item, draft, limits) : null;
    }

    private BoundGroup? BuildGroup(LineDraft draft, int index)
    {
        BoundLine?[] lines = [.. draft.Lines.Select(Build)];
        if (LimitsOf(draft) is not { } limits || lines.Any(l => l is null))
        {
            return null;
        }

        BoundLine[] built = [.. lines.OfType<BoundLine>()];
        NumberRange[] ranges = [.. built.Select(RangeInGroup)];
        NumberRange raw = draft.Pick.Kind == PickKind.Sum || ranges.Length == 0
            ? new(scale, Sum(ranges.Select(r => r.Minimum)), Sum(ranges.Select(r => r.Maximum)))
            : Picked(ranges.Aggregate((a, b) => a.Union(b)), draft.Pick, ranges.Length);
        var group = new BoundGroup(draft.Syntax.Span, draft.Syntax.Id.Value)
        {
            Index = index,
            Lines = built,
            RawRange = raw,
            Range = Staged(raw, draft, limits),
            IsCapped = draft.Cap is not null || built.All(l => l.IsCapped),
            IsFloored = draft.Floor is not null || built.All(l => l.IsFloored),
        };
        return Fits(group, draft.Syntax.Id.Span) ? WithCommon(group, draft, limits) : null;
    }

    private static TLine WithCommon<TLine>(TLine line, LineDraft draft, Limits limits)
        where TLine : BoundLine => line with
    {
        Name = draft.Syntax.Name?.Value,
        Note = draft.Syntax.Note?.Value,
        Basis = draft.Basis,
        When = draft.When,
        Pick = draft.Pick,
        Rounding = RoundingOf(draft.Syntax.Rounding),
        Cap = limits.Cap,
        Floor = limits.Floor,
    };

    private bool Fits(BoundLine line, TextSpan id)
    {
        if (line.RawRange.Fits && line.Range.Fits)
        {
            return true;
        }

        diagnostics.Add(Catalogue.MayOverflow(id));
        return false;
    }

    private readonly record struct Limits(BoundExpression? Cap, BoundExpression? Floor);

    private Limits? LimitsOf(LineDraft draft)
    {
        BoundExpression? cap = draft.Cap is null ? null : _numbers.Rescale(draft.Cap, scale);
        BoundExpression? floor = draft.Floor is null ? null : _numbers.Rescale(draft.Floor, scale);
        return (cap is null) == (draft.Cap is null) && (floor is null) == (draft.Floor is null) ? new Limits(cap, floor) : null;
    }

    private static RoundingStage? RoundingOf(RoundingSyntax? syntax) => syntax is null ? null : new RoundingStage(
        syntax.Kind switch { RoundingKind.HalfAwayFromZero => RoundingMode.HalfAwayFromZero, RoundingKind.Floor => RoundingMode.Floor, _ => RoundingMode.Ceiling },
        syntax.Digits);

    /// <summary>What a line can bring into its group: 0 too, when it may not apply or not be known.</summary>
    private static NumberRange RangeInGroup(BoundLine line) => line.Range.Union(new NumberRange(line.Range.Scale, 0, 0));

    private static NumberRange Picked(NumberRange each, Pick pick, Int128 most)
    {
        Int128 count = pick.Kind == PickKind.Sum ? most : Int128.Min(pick.Count, most);
        return new(each.Scale, count * Int128.Min(0, each.Minimum), count * Int128.Max(0, each.Maximum));
    }

    private static NumberRange Staged(NumberRange raw, LineDraft draft, Limits limits)
    {
        Int128 slack = draft.Syntax.Rounding is null ? 0 : ExactMath.Pow10(raw.Scale);
        Int128 Stage(Int128 value)
        {
            value = limits.Floor is Constant floor ? Int128.Max(value, floor.Value) : value;
            return limits.Cap is Constant cap ? Int128.Min(value, cap.Value) : value;
        }

        return new(raw.Scale, Stage(raw.Minimum - slack), Stage(raw.Maximum + slack));
    }

    private static Int128 Sum(IEnumerable<Int128> values) => values.Aggregate((Int128)0, (a, b) => a + b);
}
