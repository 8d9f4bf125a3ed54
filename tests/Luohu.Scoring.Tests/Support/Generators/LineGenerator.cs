using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Random items and groups with every pick and stage.</summary>
internal sealed class LineGenerator(Draws draws, ExpressionGenerator expressions, GeneratorScope top, int pointScale)
{
    private static readonly TextSpan Nowhere = new(0, 0);

    private static readonly Pick[] Picks =
    [
        new(PickKind.Sum, 1), new(PickKind.Best, 1), new(PickKind.Sum, 1), new(PickKind.Worst, 1), new(PickKind.Best, 2), new(PickKind.Best, 1), new(PickKind.Best, 3), new(PickKind.Worst, 2),
    ];

    private readonly ExclusionDraft _exclusions = new(draws);
    private readonly List<BoundLine> _complete = [];
    private int _reserved;
    private readonly GeneratorScope _top = top;
    private GeneratorScope _scope = top;

    /// <summary>In a group over persons: how many of them add up.</summary>
    private int? _persons;

    /// <summary>Decimals left to a line by the 系数 of the groups around it.</summary>
    private int Decimals => pointScale - _reserved;

    private sealed record Stages(RoundingStage? Rounding, BoundExpression? Floor, BoundExpression? Cap);

    public IReadOnlyList<Exclusion> Exclusions => _exclusions.All;

    public BoundGroup Root() => Group(3, isRoot: true);

    private BoundLine Line(int depth)
    {
        BoundLine line = depth > 0 && draws.Chance(30) ? Group(depth, isRoot: false) : draws.Chance(50) ? Each() : Once();
        _complete.Add(line);
        _exclusions.MayExclude(line);
        return line;
    }

    private BoundGroup Group(int depth, bool isRoot)
    {
        Pick pick = draws.Of(Picks);
        (BoundList List, LoopInScope Loop)? persons = !isRoot && _persons is null && draws.Chance(35) ? expressions.FreshPersons(_scope with { Depth = 3 }) : null;
        int index = _exclusions.Open(pick);
        Stages stages = AnyStages();
        Constant? times = draws.Chance(25) ? Times(draws.Below(Math.Min(1, Decimals) + 1)) : null;
        _reserved += times?.Type.Range.Scale ?? 0;
        (GeneratorScope outer, int? around) = (_scope, _persons);
        if (persons is { } over)
        {
            _scope = _scope.In(over.Loop) with { Depth = _scope.Depth };
            _persons = pick.Kind == PickKind.Sum ? ExpressionGenerator.MostIn(over.List) : pick.Count;
        }

        List<BoundLine> lines = [.. Enumerable.Range(0, 1 + draws.Below(4)).Select(_ => Line(depth - 1))];
        int? most = _persons;
        (_scope, _persons) = (outer, around);
        _reserved -= times?.Type.Range.Scale ?? 0;
        _exclusions.Close();
        BoundExpression? when = !isRoot && persons is null && draws.Chance(40) ? expressions.FreshCondition(_scope with { Depth = 2 }) : null;
        NumberRange[] ranges = [.. lines.Select(l => Bounds.WithZero(l.Range))];
        NumberRange raw = Multiplied(persons is null ? RawOf(pick, ranges) : Bounds.Sum(RawOf(new(PickKind.Sum, 1), ranges), most ?? 1), times);
        NumberRange range = Bounds.Staged(raw, stages.Rounding, stages.Floor?.Type.Range, stages.Cap?.Type.Range);
        return new(Nowhere, $"线{index}")
        {
            Index = index,
            Pick = pick,
            When = when,
            Uses = !isRoot && draws.Chance(10) ? expressions.Uses() : null,
            Times = times,
            Lines = lines,
            Each = persons?.List,
            OverPersons = Over(range),
            Rounding = stages.Rounding,
            Floor = stages.Floor,
            Cap = stages.Cap,
            RawRange = raw,
            Range = range,
            IsCapped = stages.Cap is not null,
            IsFloored = stages.Floor is not null,
        };
    }

    /// <summary>What all persons taken can come to together.</summary>
    private NumberRange? Over(NumberRange range) => _persons is { } most ? Bounds.Sum(range, most) : null;

    private static NumberRange RawOf(Pick pick, NumberRange[] lines) => pick.Kind == PickKind.Sum
        ? lines.Aggregate((a, b) => Bounds.Corners(a, b, a.Scale, (x, y) => x + y))
        : Bounds.Sum(lines.Aggregate((a, b) => a.Union(b)), pick.Count);

    /// <summary>Items may read the points of what is complete before them.</summary>
    private GeneratorScope Reading() =>
        draws.Chance(35) ? _scope with { Points = [.. _complete.Where(l => Bounds.AreSmall(Bounds.WithZero(l.Shown)))] } : _scope;

    private BoundItem Once()
    {
        GeneratorScope reading = Reading();
        (BoundExpression value, BoundExpression? times, NumberRange range) = Product(reading);
        BoundExpression? when = draws.Chance(50) ? expressions.FreshCondition(reading with { Depth = 2 }) : null;
        return Item(value, range, range) with { When = when, Times = times };
    }

    private BoundItem Each()
    {
        GeneratorScope reading = Reading();
        (BoundList list, LoopInScope loop) = expressions.FreshList(reading with { Depth = 3 });
        (BoundExpression value, BoundExpression? times, NumberRange range) = Product(reading.In(loop));
        Stages each = draws.Chance(60) ? OfEach() : new(null, null, null);
        NumberRange element = Bounds.Staged(range, each.Rounding, each.Floor?.Type.Range, each.Cap?.Type.Range);
        return Item(value, element, Bounds.Sum(element, ExpressionGenerator.MostIn(list))) with
        {
            Each = list,
            Pick = draws.Of(Picks),
            Times = times,
            EachRounding = each.Rounding,
            EachFloor = each.Floor,
            EachCap = each.Cap,
        };
    }

    private BoundItem Item(BoundExpression value, NumberRange element, NumberRange raw)
    {
        int index = _exclusions.Next();
        Stages stages = AnyStages();
        NumberRange range = Bounds.Staged(raw, stages.Rounding, stages.Floor?.Type.Range, stages.Cap?.Type.Range);
        return new(Nowhere, $"线{index}")
        {
            Index = index,
            OverPersons = Over(range),
            Value = value,
            ElementRange = element,
            Uses = draws.Chance(10) ? expressions.Uses() : null,
            InForce = draws.Chance(10) ? expressions.InForce() : null,
            Rounding = stages.Rounding,
            Floor = stages.Floor,
            Cap = stages.Cap,
            RawRange = raw,
            Range = range,
            IsCapped = stages.Cap is not null,
            IsFloored = stages.Floor is not null,
        };
    }

    /// <summary>A value at the point scale and perhaps a 系数; the value has as many decimals fewer as the 系数 has.</summary>
    private (BoundExpression Value, BoundExpression? Times, NumberRange Range) Product(GeneratorScope at)
    {
        if (draws.Chance(35))
        {
            int decimals = draws.Below(Math.Min(1, Decimals) + 1);
            BoundExpression times = draws.Chance(50) ? Times(decimals) : expressions.FreshNumber(at with { Depth = 2 }, decimals);
            BoundExpression multiplied = ItemValue(at, Decimals - decimals);
            NumberRange range = Multiplied(multiplied.Type.Range, times);
            if (Bounds.AreSmall(range))
            {
                return (multiplied, times, range);
            }
        }

        BoundExpression value = ItemValue(at, Decimals);
        return (value, null, value.Type.Range);
    }

    private static NumberRange Multiplied(NumberRange range, BoundExpression? times)
    {
        Int128 unit = times is null ? 1 : ExactMath.Pow10(times.Type.Range.Scale);
        return times is null ? range : Bounds.Corners(range, times.Type.Range, range.Scale, (a, b) => a / unit * b);
    }

    private Constant Times(int decimals)
    {
        long cell = draws.Of([2, 0, -1, 3, 5, -4, 15, 12]);
        return new(Nowhere, BoundType.Number(Unit.None, NumberRange.Of(cell, decimals)), cell);
    }

    /// <summary>Numbers, and often a table, bare or under a named quantity or a change of scale; of so many decimals, at the point scale.</summary>
    private BoundExpression ItemValue(GeneratorScope at, int decimals) => ExpressionGenerator.Rescaled(
        draws.Below(6) switch
        {
            0 or 1 => expressions.FreshNumber(at, decimals),
            2 => expressions.FreshTable(at, decimals),
            3 => Let(at, decimals),
            4 => ExpressionGenerator.Rescaled(expressions.FreshTable(at, draws.Below(decimals + 1)), decimals),
            _ => Constant(draws.Between(0, 30) - draws.Of([0, 10]), decimals),
        },
        pointScale);

    private BoundExpression Let(GeneratorScope at, int decimals)
    {
        BoundExpression amount = expressions.Fresh(new Want(ValueKind.Number), at with { Depth = 2 });
        var variable = new VariableReference(Nowhere, amount.Type, new Variable("量"));
        return new Let(Nowhere, variable.Variable, amount, expressions.FreshTable(at.With(variable), decimals));
    }

    /// <summary>Stages of each record that change something more often than not.</summary>
    private Stages OfEach() => new(
        draws.Chance(60) ? new(draws.Of([RoundingMode.HalfAwayFromZero, RoundingMode.Floor, RoundingMode.Ceiling]), draws.Below(Math.Max(1, Decimals))) : null,
        draws.Chance(50) ? Constant(draws.Of([0, 2, 12, -5]), pointScale) : null,
        draws.Chance(40) ? Constant(draws.Of([100, 20, 12]), pointScale) : null);

    private Stages AnyStages()
    {
        RoundingStage? rounding = draws.Chance(30) ? new(draws.Of([RoundingMode.HalfAwayFromZero, RoundingMode.Floor, RoundingMode.Ceiling]), draws.Below(pointScale + 2)) : null;
        BoundExpression? floor = draws.Chance(25) ? Limit([0, -30, -5, 3]) : null;
        BoundExpression? cap = draws.Chance(30) ? Limit([0, 100, 20, 6, -2]) : null;
        return new(rounding, floor, cap);
    }

    /// <summary>Mostly a fixed figure; sometimes one that facts decide, as a limit by zone.</summary>
    private BoundExpression Limit(int[] figures) => draws.Chance(75) ? Constant(draws.Of(figures), pointScale) : ExpressionGenerator.Rescaled(expressions.FreshNumber(_top with { Depth = 2 }, Decimals), pointScale);

    private static Constant Constant(long whole, int decimals)
    {
        long cell = whole * ExactMath.Pow10(decimals);
        return new(Nowhere, BoundType.Number(Unit.Points, NumberRange.Of(cell, decimals)), cell);
    }
}
