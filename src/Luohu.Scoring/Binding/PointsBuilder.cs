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

    /// <summary>The group over persons that lines are built in.</summary>
    private LineDraft? _persons;

    /// <summary>The lines in order of their index.</summary>
    public IReadOnlyList<BoundLine> Lines => [.. _lines.OfType<BoundLine>()];

    /// <summary>What a line can come to, 0 included, with the decimals it counts in.</summary>
    public static NumberRange? BoundsOf(LineDraft draft)
    {
        if (draft.Scale > NumberRange.MaxScale || new PointsBuilder(new DiagnosticBag(), draft.Scale).Build(draft) is not { } line)
        {
            return null;
        }

        NumberRange range = RangeInGroup(line);
        Int128 unit = ExactMath.Pow10(draft.Scale - draft.OutScale);
        return new(draft.OutScale, range.Minimum / unit, range.Maximum / unit);
    }

    /// <summary>What a line in a group over persons can come to for all of them that are taken.</summary>
    public static NumberRange OverPersons(NumberRange range, Pick? pick, long most = Vocabulary.Limits.MaxRecords) => Picked(range, pick ?? new Pick(PickKind.Sum, 1), most);

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
        if (draft.Value is null || _numbers.Rescale(draft.Value, scale) is not { } value || At(draft.EachStages) is not { } each || At(draft.Stages) is not { } stages)
        {
            return null;
        }

        NumberRange product = draft.Product.AtScale(scale);
        NumberRange element = Staged(product, each);
        Int128 most = draft.Each is null ? 1 : ExpressionBinder.MostElements(draft.Each);
        NumberRange raw = draft.Each is null ? element : Picked(element, draft.Pick, most);
        PolicyBounds bounds = BoundsOf(draft, element, most);
        var item = new BoundItem(draft.Syntax.Span, draft.Syntax.Id.Value)
        {
            Index = index,
            Value = value,
            Each = draft.Each,
            EachRounding = each.Rounding,
            EachFloor = each.Floor,
            EachCap = each.Cap,
            ElementRange = element,
            RawRange = raw,
            Range = Staged(raw, stages),
            IsCapped = bounds.Above || draft.Stages.Cap is not null,
            IsFloored = bounds.Below || draft.Stages.Floor is not null,
        };
        NumberRange rounded = Staged(product, new StagesDraft(each.Rounding, null, null));
        NumberRange[] told = [element, .. new[] { value.Type.Range.AtScale(scale), product, rounded }.Select(r => draft.Each is null ? r : Picked(r, draft.Pick, most))];
        return IfFits(WithCommon(item, draft, stages), told, draft.Syntax.Id.Span);
    }

    /// <summary>Which ends of the value of all records together the rules limit.</summary>
    private static PolicyBounds BoundsOf(LineDraft draft, NumberRange element, Int128 most)
    {
        if (draft.Value is null || (draft.Each is not null && draft.Pick.Kind == PickKind.Sum && most == Vocabulary.Limits.MaxRecords))
        {
            return PolicyBounds.Repeated(element);
        }

        PolicyBounds value = PolicyBounds.Of(draft.Value);
        value = draft.Times is null ? value : PolicyBounds.Product(value, draft.Value.Type.Range, draft.Times);
        return new(value.Below || draft.EachStages.Floor is not null, value.Above || draft.EachStages.Cap is not null);
    }

    private BoundGroup? BuildGroup(LineDraft draft, int index)
    {
        LineDraft? around = _persons;
        _persons = draft.Each is null ? _persons : draft;
        BoundLine?[] inner = [.. draft.Lines.Select(Build)];
        _persons = around;
        if (At(draft.Stages) is not { } stages || inner.Any(l => l is null))
        {
            return null;
        }

        BoundLine[] built = [.. inner.OfType<BoundLine>()];
        NumberRange[] ranges = [.. built.Select(RangeInGroup)];
        NumberRange sum = new(scale, Sum(ranges.Select(r => r.Minimum)), Sum(ranges.Select(r => r.Maximum)));
        NumberRange picked = draft.Each is { } each ? Picked(sum, draft.Pick, ExpressionBinder.MostElements(each))
            : draft.Pick.Kind == PickKind.Sum || ranges.Length == 0 ? sum
            : Picked(ranges.Aggregate((a, b) => a.Union(b)), draft.Pick, ranges.Length);
        NumberRange raw = draft.Times is Constant times && picked.Fits ? Multiplied(picked, times) : picked;
        bool isTurned = draft.Times is Constant { Value: < 0 };
        bool isOfMany = draft is { Each: { } all, Pick.Kind: PickKind.Sum } && ExpressionBinder.MostElements(all) > 1;
        PolicyBounds lines = isOfMany ? PolicyBounds.Repeated(picked) : new(built.All(l => l.IsFloored), built.All(l => l.IsCapped));
        var group = new BoundGroup(draft.Syntax.Span, draft.Syntax.Id.Value)
        {
            Index = index,
            Lines = built,
            Each = draft.Each,
            RawRange = raw,
            Range = Staged(raw, stages),
            IsCapped = draft.Stages.Cap is not null || (isTurned ? lines.Below : lines.Above),
            IsFloored = draft.Stages.Floor is not null || (isTurned ? lines.Above : lines.Below),
        };
        return IfFits(WithCommon(group, draft, stages), [picked], draft.Syntax.Id.Span);
    }

    private TLine WithCommon<TLine>(TLine line, LineDraft draft, StagesDraft stages)
        where TLine : BoundLine => line with
    {
        OverPersons = _persons is { Each: { } each } persons ? OverPersons(line.Range, persons.Pick, ExpressionBinder.MostElements(each)) : null,
        Name = draft.Syntax.Name?.Value,
        Note = draft.Syntax.Note?.Value,
        Basis = draft.Basis,
        When = draft.When,
        Uses = draft.Uses,
        InForce = draft.InForce,
        Times = draft.Times,
        Pick = draft.Pick,
        Rounding = stages.Rounding,
        Cap = stages.Cap,
        Floor = stages.Floor,
    };

    /// <summary>Whatever the ledger tells of the line, caps that act later notwithstanding, fits its numbers.</summary>
    private TLine? IfFits<TLine>(TLine line, IEnumerable<NumberRange> told, TextSpan id)
        where TLine : BoundLine
    {
        if (told.All(r => r.DifferencesFit) && line.RawRange.DifferencesFit && line.Range.DifferencesFit && line.Shown.DifferencesFit)
        {
            return line;
        }

        diagnostics.Add(Catalogue.MayOverflow(id));
        return null;
    }

    /// <summary>Floor and cap at the point scale.</summary>
    private StagesDraft? At(StagesDraft stages)
    {
        BoundExpression? cap = stages.Cap is null ? null : _numbers.Rescale(stages.Cap, scale);
        BoundExpression? floor = stages.Floor is null ? null : _numbers.Rescale(stages.Floor, scale);
        return (cap is null) == (stages.Cap is null) && (floor is null) == (stages.Floor is null) ? new StagesDraft(stages.Rounding, floor, cap) : null;
    }

    /// <summary>What a line can bring into its group: 0 too, when it may not apply or not be known.</summary>
    private static NumberRange RangeInGroup(BoundLine line) => line.Range.Union(new NumberRange(line.Range.Scale, 0, 0));

    private static NumberRange Picked(NumberRange each, Pick pick, Int128 most)
    {
        Int128 count = pick.Kind == PickKind.Sum ? most : Int128.Min(pick.Count, most);
        return new(each.Scale, count * Int128.Min(0, each.Minimum), count * Int128.Max(0, each.Maximum));
    }

    /// <summary>What comes out of the stages; all of them keep the order of numbers.</summary>
    private static NumberRange Staged(NumberRange raw, StagesDraft stages)
    {
        if (!raw.Fits)
        {
            return raw;
        }

        Int128 step = stages.Rounding is { } rounding && rounding.Digits < raw.Scale ? ExactMath.Pow10(raw.Scale - rounding.Digits) : 1;
        Int128 Rounded(Int128 value) => step == 1 ? value : ExactMath.RoundedQuotient(value, step, stages.Rounding?.Mode ?? default) * step;
        Int128 low = Int128.Max(Rounded(raw.Minimum), stages.Floor?.Type.Range.Minimum ?? Int128.MinValue);
        Int128 high = Int128.Max(Rounded(raw.Maximum), stages.Floor?.Type.Range.Maximum ?? Int128.MinValue);
        return new(
            raw.Scale,
            Int128.Min(low, stages.Cap?.Type.Range.Minimum ?? Int128.MaxValue),
            Int128.Min(high, stages.Cap?.Type.Range.Maximum ?? Int128.MaxValue));
    }

    private static NumberRange Multiplied(NumberRange range, Constant times)
    {
        Int128 unit = ExactMath.Pow10(times.Type.Range.Scale);
        Int128 a = range.Minimum / unit * times.Value;
        Int128 b = range.Maximum / unit * times.Value;
        return new(range.Scale, Int128.Min(a, b), Int128.Max(a, b));
    }

    private static Int128 Sum(IEnumerable<Int128> values) => values.Aggregate((Int128)0, (a, b) => a + b);
}
