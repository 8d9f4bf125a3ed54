using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>docs/semantics.md, 5 to 11.</summary>
internal sealed partial class ReferenceEvaluator
{
    private ReferenceLine LineOf(BoundLine line) => line switch
    {
        BoundItem { Each: null } item => Once(item),
        BoundItem { Each: { } each } item => OverEach(item, each),
        BoundGroup group => Restricted(Group(group)),
        _ => throw new ArgumentException($"no line for {line.GetType().Name}", nameof(line)),
    };

    private ReferenceLine Once(BoundItem item)
    {
        (Value value, int chosen, Value amount) = ItemValue(item.Value, ReferenceScope.Top);
        Ends ends = ScalarEnds(value, item.Value.Type.Range) ?? throw new InvalidOperationException("an item of none");
        Tri presence = item.When is null ? Tri.T : TruthOf(item.When, ReferenceScope.Top);
        ReferenceLine line = new(item) { Presence = presence, Raw = value.Number, Low = ends.Low, High = ends.High };
        return presence switch
        {
            Tri.F => new(item),
            Tri.U => OnHold(line with { Low = Staged(item, ends.Low, atLowest: true), High = Staged(item, ends.High, atLowest: false) }),
            _ => Finished(line with { Case = value.IsKnown ? chosen : -1, Amount = amount }, value.IsKnown),
        };
    }

    private ReferenceLine OverEach(BoundItem item, BoundList each)
    {
        ReferenceLine line = new(item) { Presence = Tri.T };
        if (ListOf(each, ReferenceScope.Top) is not { } list)
        {
            Ends ends = ScalarEnds(Value.NotKnown, item.RawRange) ?? throw new InvalidOperationException("no range");
            return Finished(line with { Low = ends.Low, High = ends.High }, isKnown: false);
        }

        List<ReferenceElement> elements = [.. list.Select(p => ElementOf(item, p, ReferenceScope.Top.At(each.Loop, p.Element)))];
        _elements.AddRange(elements);
        List<Candidate> candidates = [.. elements.Select(e => CandidateOf(item, e))];
        Picked picked = ReferencePick.Of(item.Pick, candidates);
        line = line with { Raw = picked.Raw, Low = picked.Low, High = picked.High, Element = picked.Winner?.Element ?? -1, Case = picked.Winner?.Case ?? -1 };
        return Finished(line, candidates.Any(c => c.IsSure && c.IsKnown));
    }

    private ReferenceElement ElementOf(BoundItem item, Present present, ReferenceScope scope)
    {
        (Value value, int chosen, Value amount) = ItemValue(item.Value, scope);
        return new(item, present.Element.Position, present.Presence, amount, value, chosen);
    }

    private static Candidate CandidateOf(BoundItem item, ReferenceElement element)
    {
        Ends ends = ScalarEnds(element.Value, item.Value.Type.Range) ?? throw new InvalidOperationException("an item of none");
        return new(element.Presence == Tri.T, element.Value.IsKnown, element.Value.Number, ends.Low, ends.High, element.Position, element.Case);
    }

    /// <summary>The value of an item, the case that gave it when a table or band decides, and the innermost named quantity around it.</summary>
    private (Value Value, int Case, Value Amount) ItemValue(BoundExpression expression, ReferenceScope scope, Value amount = default)
    {
        switch (expression)
        {
            case Select e:
                (Value value, int chosen) = Selected(e, scope);
                return (value, chosen, amount);
            case Let e:
                Value named = ValueOf(e.Value, scope);
                return ItemValue(e.Body, scope.With(e.Variable, named), named);
            case Rescaled e:
                return ItemValue(e.Operand, scope, amount);
            default:
                return (ValueOf(expression, scope), -1, amount);
        }
    }

    private ReferenceLine Group(BoundGroup group)
    {
        List<ReferenceLine> lines = [.. group.Lines.Select(LineOf)];
        bool anyKnown = lines.Any(l => l.IsKnown);
        ReferenceLine line = new(group) { Presence = Tri.T };
        if (group.Pick.Kind == PickKind.Sum)
        {
            line = line with { Low = ReferencePick.Total(lines.Select(l => l.Low)), High = ReferencePick.Total(lines.Select(l => l.High)) };
        }
        else
        {
            List<Candidate> candidates = [.. lines.Select((l, place) => (l, place)).Where(p => p.l.Presence != Tri.F).Select(p => CandidateOf(p.l, p.place))];
            Picked picked = ReferencePick.Of(group.Pick, candidates);
            lines = [.. lines.Select((l, place) => picked.Kept.Any(k => k.Element == place) ? l : l with { NotBest = -l.Counted, Counted = Fraction.Zero })];
            line = line with { Low = picked.Low, High = picked.High, Element = picked.Winner?.Element ?? -1 };
        }

        return Finished(line with { Lines = lines, Raw = ReferencePick.Total(lines.Select(l => l.Counted)) }, anyKnown);
    }

    private static Candidate CandidateOf(ReferenceLine line, int place) =>
        new(line.Presence == Tri.T, line.IsKnown, line.Counted, line.Low, line.High, place, -1);

    /// <summary>What the condition of a group makes of the group and everything in it.</summary>
    private ReferenceLine Restricted(ReferenceLine group) => group.Of.When is null ? group : TruthOf(group.Of.When, ReferenceScope.Top) switch
    {
        Tri.F => InAll(group, line => new(line.Of)),
        Tri.U => InAll(group, line => line.Presence == Tri.F ? new(line.Of) : OnHold(line)),
        _ => group,
    };

    private static ReferenceLine InAll(ReferenceLine line, Func<ReferenceLine, ReferenceLine> change) =>
        change(line) with { Lines = [.. line.Lines.Select(l => InAll(l, change))] };

    /// <summary>It is not known whether the line applies: nothing counts, and the range reaches 0.</summary>
    private static ReferenceLine OnHold(ReferenceLine line)
    {
        Fraction low = Fraction.Min(Fraction.Zero, line.Low);
        Fraction high = Fraction.Max(Fraction.Zero, line.High);
        return new(line.Of) { Presence = Tri.U, Low = low, High = high, State = low == high ? LineState.Exact : LineState.NotKnown };
    }

    /// <summary>Rounding, floor, cap; then the state. What counts is what is sure under limits that are not known.</summary>
    private ReferenceLine Finished(ReferenceLine line, bool isKnown)
    {
        Fraction rounded = AfterRounding(line.Of, line.Raw);
        Fraction floored = AfterFloor(line.Of, rounded, atLowest: true);
        Fraction capped = AfterCap(line.Of, floored, atLowest: true);
        Fraction low = Staged(line.Of, line.Low, atLowest: true);
        Fraction high = Staged(line.Of, line.High, atLowest: false);
        return line with
        {
            Rounding = rounded - line.Raw,
            Floor = floored - rounded,
            Cap = capped - floored,
            Counted = capped,
            Low = low,
            High = high,
            State = capped == low && low == high ? LineState.Exact : isKnown ? LineState.PartlyKnown : LineState.NotKnown,
        };
    }

    private Fraction Staged(BoundLine line, Fraction value, bool atLowest) => AfterCap(line, AfterFloor(line, AfterRounding(line, value), atLowest), atLowest);

    private static Fraction AfterRounding(BoundLine line, Fraction value) => line.Rounding is { } stage ? value.Rounded(stage.Digits, stage.Mode) : value;

    private Fraction AfterFloor(BoundLine line, Fraction value, bool atLowest) => line.Floor is null ? value : Fraction.Max(value, LimitOf(line.Floor, atLowest));

    private Fraction AfterCap(BoundLine line, Fraction value, bool atLowest) => line.Cap is null ? value : Fraction.Min(value, LimitOf(line.Cap, atLowest));

    /// <summary>A limit that is not known is at its lowest or highest.</summary>
    private Fraction LimitOf(BoundExpression limit, bool atLowest)
    {
        Ends ends = ScalarEnds(ValueOf(limit, ReferenceScope.Top), limit.Type.Range) ?? throw new InvalidOperationException("a limit of none");
        return atLowest ? ends.Low : ends.High;
    }
}
