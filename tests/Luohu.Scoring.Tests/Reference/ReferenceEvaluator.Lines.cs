using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>docs/semantics.md, 5 to 11.</summary>
internal sealed partial class ReferenceEvaluator
{
    private readonly Dictionary<int, ReferenceLine> _own = [];
    private BoundLine? _reader;

    /// <summary>A line by itself, before its group picks and before the groups around it may fail.</summary>
    private ReferenceLine Own(BoundLine line)
    {
        BoundGroup? persons = PersonsAround(line);
        if (persons is not null && _judged?.Group != persons)
        {
            return Own(persons).All().Single(l => l.Of.Index == line.Index);
        }

        Dictionary<int, ReferenceLine> lines = persons is not null && _judged is { } judged ? judged.Lines : _own;
        if (!lines.TryGetValue(line.Index, out ReferenceLine? own))
        {
            BoundLine? reader = _reader;
            _reader = line;
            own = _ruleset.Exclusions.Where(e => e.Excluded == line.Index).Aggregate(LineOf(line), (l, e) => Without(l, SeenFrom(line, _ruleset.Lines[e.Excluder])));
            lines.Add(line.Index, own);
            _reader = reader;
        }

        return own;
    }

    /// <summary>A line as one outside its groups sees it.</summary>
    private ReferenceLine SeenFrom(BoundLine reader, BoundLine line)
    {
        ReferenceLine seen = Own(line);
        BoundGroup[] around = [.. GroupsAround(line).Where(g => g.Index != reader.Index && GroupsAround(reader).All(r => r.Index != g.Index))];
        int persons = Array.FindLastIndex(around, g => g.Each is not null);
        foreach (BoundLine group in around.Skip(Math.Max(0, persons)))
        {
            seen = Applies(group) switch
            {
                Tri.T => seen,
                Tri.U when seen.Presence != Tri.F => OnHold(seen),
                _ => new(line),
            };
        }

        return seen;
    }

    private IEnumerable<BoundGroup> GroupsAround(BoundLine line)
    {
        BoundGroup? around = _ruleset.Lines.OfType<BoundGroup>().FirstOrDefault(g => g.Lines.Any(l => l.Index == line.Index));
        return around is null ? [] : GroupsAround(around).Prepend(around);
    }

    private Tri Applies(BoundLine line) => All(line.Conditions.Select(c => TruthOf(c, _scope)));

    private static ReferenceLine Without(ReferenceLine line, ReferenceLine cause)
    {
        if (line.Presence == Tri.F || (cause.Low == Fraction.Zero && cause.High == Fraction.Zero))
        {
            return line;
        }

        bool isSure = cause.Low > Fraction.Zero || cause.High < Fraction.Zero;
        if (isSure || cause.Counted != Fraction.Zero)
        {
            line = line with { Excluded = line.Excluded - line.Counted, Counted = Fraction.Zero, ExcludedBy = line.ExcludedBy ?? cause.Of };
        }

        Fraction low = isSure ? Fraction.Zero : Fraction.Min(Fraction.Zero, line.Low);
        Fraction high = isSure ? Fraction.Zero : Fraction.Max(Fraction.Zero, line.High);
        LineState state = low == high ? LineState.Exact : line.State == LineState.Exact ? LineState.PartlyKnown : line.State;
        return line with { Low = low, High = high, State = state };
    }

    private ReferenceLine LineOf(BoundLine line) => line switch
    {
        BoundItem { Each: null } item => Once(item),
        BoundItem { Each: { } each } item => OverEach(item, each),
        BoundGroup { Each: { } each } group => Restricted(OverPersons(group, each)),
        BoundGroup group => Restricted(Group(group)),
        _ => throw new ArgumentException($"no line for {line.GetType().Name}", nameof(line)),
    };

    private ReferenceLine Once(BoundItem item)
    {
        (Value value, int chosen, Value amount) = ItemValue(item.Value, _scope);
        Value times = TimesOf(item, _scope);
        bool isKnown = value.IsKnown && times.IsKnown;
        Fraction points = isKnown ? value.Number * times.Number : Fraction.Zero;
        Ends ends = ScalarEnds(isKnown ? Value.Of(points) : Value.NotKnown, item.ElementRange) ?? throw new InvalidOperationException("an item of none");
        Tri presence = Applies(item);
        ReferenceLine line = new(item) { Presence = presence, Low = ends.Low, High = ends.High };
        if (isKnown)
        {
            line = line with { Raw = value.Number, Multiplier = points - value.Number };
        }

        return presence switch
        {
            Tri.F => new(item),
            Tri.U => OnHold(line with { Low = Staged(item, ends.Low, atLowest: true), High = Staged(item, ends.High, atLowest: false) }),
            _ => Finished(line with { Case = isKnown ? chosen : -1, Amount = amount }, points, isKnown),
        };
    }

    private Value TimesOf(BoundItem item, ReferenceScope scope) => item.Times is null ? Value.Of(1) : ValueOf(item.Times, scope);

    private ReferenceLine OverEach(BoundItem item, BoundList each) => Applies(item) switch
    {
        Tri.F => new(Elements(item, each).Of),
        Tri.U => OnHold(Elements(item, each)),
        _ => Elements(item, each),
    };

    private ReferenceLine Elements(BoundItem item, BoundList each)
    {
        ReferenceLine line = new(item) { Presence = Tri.T };
        if (ListOf(each, _scope) is not { } list)
        {
            Ends ends = ScalarEnds(Value.NotKnown, item.RawRange) ?? throw new InvalidOperationException("no range");
            return Finished(line with { Low = ends.Low, High = ends.High }, Fraction.Zero, isKnown: false);
        }

        List<ReferenceElement> elements = [.. list.Select(p => ElementOf(item, p, _scope.At(each.Loop, p.Element)))];
        _elements.AddRange(elements);
        List<Candidate> candidates = [.. elements.Select(e => CandidateOf(item, e))];
        Picked picked = ReferencePick.Of(item.Pick, candidates);
        ReferencePoints points = picked.Kept.Select(k => k.Points).Aggregate(default(ReferencePoints), (a, b) => a + b);
        line = line with
        {
            Raw = points.Own,
            Multiplier = points.Multiplied - points.Own,
            EachRounding = points.Rounded - points.Multiplied,
            EachFloor = points.Floored - points.Rounded,
            EachCap = points.Final - points.Floored,
            Low = picked.Low,
            High = picked.High,
            Element = picked.Winner?.Element ?? -1,
            Case = picked.Winner?.Case ?? -1,
        };
        return Finished(line, points.Final, candidates.Any(c => c.IsSure && c.IsKnown));
    }

    private ReferenceElement ElementOf(BoundItem item, Present present, ReferenceScope scope)
    {
        (Value value, int chosen, Value amount) = ItemValue(item.Value, scope);
        Value times = TimesOf(item, scope);
        if (!value.IsKnown || !times.IsKnown)
        {
            return new(item, present.Element.Position, present.Presence, amount, Value.NotKnown, chosen) { Person = _judged?.Position ?? -1, Key = KeyOf(present) };
        }

        Fraction multiplied = value.Number * times.Number;
        Fraction rounded = item.EachRounding is { } stage ? multiplied.Rounded(stage.Digits, stage.Mode) : multiplied;
        Fraction floored = AtLeast(item.EachFloor, rounded);
        Fraction capped = AtMost(item.EachCap, floored);
        return new(item, present.Element.Position, present.Presence, amount, Value.Of(capped), chosen)
        {
            Points = new(value.Number, multiplied, rounded, floored, capped),
            Person = _judged?.Position ?? -1,
            Key = KeyOf(present),
        };
    }

    private static Value KeyOf(Present present) => present.Element is GroupElement group ? group.Key : Value.NotKnown;

    private static Candidate CandidateOf(BoundItem item, ReferenceElement element)
    {
        Ends ends = ScalarEnds(element.Value, item.ElementRange) ?? throw new InvalidOperationException("an item of none");
        return new(element.Presence == Tri.T, element.Value.IsKnown, element.Value.Number, ends.Low, ends.High, element.Position, element.Case) { Points = element.Points };
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
        List<ReferenceLine> lines = GroupLines(group);
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

        return Multiplied(group, line with { Lines = lines, Raw = ReferencePick.Total(lines.Select(l => l.Counted)) }, anyKnown);
    }

    /// <summary>系数 of a group and its stages.</summary>
    private ReferenceLine Multiplied(BoundGroup group, ReferenceLine line, bool anyKnown)
    {
        Fraction times = group.Times is Constant constant ? Fraction.OfCell(constant.Value, constant.Type.Range.Scale) : Fraction.Of(1);
        Fraction[] ends = [line.Low * times, line.High * times];
        return Finished(line with { Multiplier = (line.Raw * times) - line.Raw, Low = ends.Min(), High = ends.Max() }, line.Raw * times, anyKnown);
    }

    private static Candidate CandidateOf(ReferenceLine line, int place) =>
        new(line.Presence == Tri.T, line.IsKnown, line.Counted, line.Low, line.High, place, -1);

    /// <summary>What the condition of a group makes of the group and everything in it.</summary>
    private ReferenceLine Restricted(ReferenceLine group) => Applies(group.Of) switch
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

    /// <summary>Rounding, floor and cap of what was picked; then the state. What counts is what is sure under limits that are not known.</summary>
    private ReferenceLine Finished(ReferenceLine line, Fraction points, bool isKnown)
    {
        Fraction rounded = AfterRounding(line.Of, points);
        Fraction floored = AfterFloor(line.Of, rounded, atLowest: true);
        Fraction capped = AfterCap(line.Of, floored, atLowest: true);
        Fraction low = Staged(line.Of, line.Low, atLowest: true);
        Fraction high = Staged(line.Of, line.High, atLowest: false);
        return line with
        {
            Rounding = rounded - points,
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

    private static Fraction AtLeast(BoundExpression? floor, Fraction value) => floor is Constant c ? Fraction.Max(value, Fraction.OfCell(c.Value, c.Type.Range.Scale)) : value;

    private static Fraction AtMost(BoundExpression? cap, Fraction value) => cap is Constant c ? Fraction.Min(value, Fraction.OfCell(c.Value, c.Type.Range.Scale)) : value;
}
