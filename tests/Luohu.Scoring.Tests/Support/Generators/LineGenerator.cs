using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Random items and groups with every pick and stage.</summary>
internal sealed class LineGenerator(Draws draws, ExpressionGenerator expressions, GeneratorScope scope, int pointScale)
{
    private static readonly TextSpan Nowhere = new(0, 0);

    private static readonly Pick[] Picks =
    [
        new(PickKind.Sum, 1), new(PickKind.Best, 1), new(PickKind.Sum, 1), new(PickKind.Worst, 1), new(PickKind.Best, 2), new(PickKind.Best, 1), new(PickKind.Best, 3), new(PickKind.Worst, 2),
    ];

    private int _lines;

    private sealed record Stages(RoundingStage? Rounding, long? Floor, long? Cap);

    public BoundGroup Root() => Group(3, isRoot: true);

    private BoundLine Line(int depth) => depth > 0 && draws.Chance(30) ? Group(depth, isRoot: false) : draws.Chance(50) ? Each() : Once();

    private BoundGroup Group(int depth, bool isRoot)
    {
        int index = _lines++;
        Pick pick = draws.Of(Picks);
        Stages stages = AnyStages();
        List<BoundLine> lines = [.. Enumerable.Range(0, 1 + draws.Below(4)).Select(_ => Line(depth - 1))];
        BoundExpression? when = !isRoot && draws.Chance(40) ? expressions.FreshCondition(scope with { Depth = 2 }) : null;
        NumberRange raw = RawOf(pick, [.. lines.Select(l => Bounds.WithZero(l.Range))]);
        return new(Nowhere, $"线{index}")
        {
            Index = index,
            Pick = pick,
            When = when,
            Lines = lines,
            Rounding = stages.Rounding,
            Floor = Bound(stages.Floor),
            Cap = Bound(stages.Cap),
            RawRange = raw,
            Range = Bounds.Staged(raw, stages.Rounding, stages.Floor, stages.Cap),
            IsCapped = stages.Cap is not null,
            IsFloored = stages.Floor is not null,
        };
    }

    private static NumberRange RawOf(Pick pick, NumberRange[] lines) => pick.Kind == PickKind.Sum
        ? lines.Aggregate((a, b) => Bounds.Corners(a, b, a.Scale, (x, y) => x + y))
        : Bounds.Sum(lines.Aggregate((a, b) => a.Union(b)), pick.Count);

    private BoundItem Once()
    {
        BoundExpression value = ItemValue(scope);
        BoundExpression? when = draws.Chance(50) ? expressions.FreshCondition(scope with { Depth = 2 }) : null;
        return Item(value, value.Type.Range) with { When = when };
    }

    private BoundItem Each()
    {
        (BoundList list, LoopInScope loop) = expressions.FreshList(scope with { Depth = 3 });
        BoundExpression value = ItemValue(scope.In(loop));
        return Item(value, Bounds.Sum(value.Type.Range, ExpressionGenerator.MostIn(list))) with { Each = list, Pick = draws.Of(Picks) };
    }

    private BoundItem Item(BoundExpression value, NumberRange raw)
    {
        int index = _lines++;
        Stages stages = AnyStages();
        return new(Nowhere, $"线{index}")
        {
            Index = index,
            Value = value,
            Rounding = stages.Rounding,
            Floor = Bound(stages.Floor),
            Cap = Bound(stages.Cap),
            RawRange = raw,
            Range = Bounds.Staged(raw, stages.Rounding, stages.Floor, stages.Cap),
            IsCapped = stages.Cap is not null,
            IsFloored = stages.Floor is not null,
        };
    }

    /// <summary>Numbers, and often a table, bare or under a named quantity or a change of scale.</summary>
    private BoundExpression ItemValue(GeneratorScope at) => draws.Below(6) switch
    {
        0 or 1 => expressions.FreshNumber(at, pointScale),
        2 => expressions.FreshTable(at, pointScale),
        3 => Let(at),
        4 => ExpressionGenerator.Rescaled(expressions.FreshTable(at, draws.Below(pointScale + 1)), pointScale),
        _ => Constant(draws.Between(0, 30) - draws.Of([0, 10])),
    };

    private BoundExpression Let(GeneratorScope at)
    {
        BoundExpression amount = expressions.Fresh(new Want(ValueKind.Number), at with { Depth = 2 });
        var variable = new VariableReference(Nowhere, amount.Type, new Variable("量"));
        return new Let(Nowhere, variable.Variable, amount, expressions.FreshTable(at.With(variable), pointScale));
    }

    private Stages AnyStages()
    {
        RoundingStage? rounding = draws.Chance(30) ? new(draws.Of([RoundingMode.HalfAwayFromZero, RoundingMode.Floor, RoundingMode.Ceiling]), draws.Below(pointScale + 2)) : null;
        long? floor = draws.Chance(25) ? draws.Of([0, -30, -5, 3]) * One : null;
        long? cap = draws.Chance(30) ? draws.Of([0, 100, 20, 6, -2]) * One : null;
        return new(rounding, floor, cap);
    }

    private long One => ExactMath.Pow10(pointScale);

    private Constant Constant(long whole) => new(Nowhere, BoundType.Number(Unit.Points, NumberRange.Of(whole * One, pointScale)), whole * One);

    private Constant? Bound(long? cell) => cell is { } c ? new(Nowhere, BoundType.Number(Unit.Points, NumberRange.Of(c, pointScale)), c) : null;
}
