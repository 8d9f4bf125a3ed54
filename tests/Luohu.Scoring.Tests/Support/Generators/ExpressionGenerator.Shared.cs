using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Forms that every kind of value has.</summary>
internal sealed partial class ExpressionGenerator
{
    /// <summary>A table of numbers at one scale.</summary>
    public BoundExpression FreshTable(GeneratorScope scope, int scale)
    {
        _fuel = 25;
        int rows = 1 + draws.Below(4);
        return SelectOf([.. Enumerable.Range(0, rows).Select(_ => AtScale(Number(scope with { Depth = draws.Below(3) }), scale))], scope with { Depth = 2 });
    }

    private BoundExpression ConditionalOf(Want want, GeneratorScope scope)
    {
        List<BoundExpression> ways = Joined([Value(want, scope), Value(want, scope)]);
        return new Conditional(Nowhere, TypeOfAll(ways), Condition(scope), ways[0], ways[1]);
    }

    private BoundExpression SelectOf(Want want, GeneratorScope scope)
    {
        int rows = 1 + draws.Below(4);
        return SelectOf(Joined([.. Enumerable.Range(0, rows).Select(_ => Value(want, scope))]), scope);
    }

    /// <summary>A choice between values of one type whose last case always holds.</summary>
    private Select SelectOf(List<BoundExpression> values, GeneratorScope scope)
    {
        BoundExpression always = new Constant(Nowhere, BoundType.Flag, 1);
        IEnumerable<SelectCase> cases = values.Select((value, i) => new SelectCase(Nowhere, $"行{i}", i < values.Count - 1 ? Condition(scope) : always, value));
        return new(Nowhere, TypeOfAll(values), [.. cases]);
    }

    private BoundExpression LetOf(Want want, GeneratorScope scope)
    {
        BoundExpression value = Value(AnyWant(mayBeNone: true), scope);
        var variable = new Variable("量");
        return new Let(Nowhere, variable, value, Value(want, scope.With(new VariableReference(Nowhere, value.Type, variable))));
    }

    private BoundExpression DefaultOf(Want want, GeneratorScope scope) =>
        WithDefault(Value(want with { MayBeNone = true }, scope), Value(want with { MayBeNone = false }, scope));

    private static OrElse WithDefault(BoundExpression value, BoundExpression fallback)
    {
        List<BoundExpression> both = Joined([value, fallback]);
        return new(Nowhere, TypeOfAll(both) with { IsOptional = false }, both[0], both[1]);
    }

    private BoundExpression ExtremeOverList(Want want, GeneratorScope scope)
    {
        (BoundList list, LoopInScope loop) = List(scope);
        BoundExpression value = Value(want with { MayBeNone = true }, scope.In(loop));
        return new ExtremeOf(Nowhere, value.Type with { IsOptional = true }, list, value, draws.Chance(50));
    }

    /// <summary>Numbers brought to one scale; other values as they are.</summary>
    private static List<BoundExpression> Joined(IReadOnlyList<BoundExpression> values)
    {
        int scale = values.Max(v => v.Type.Range.Scale);
        return [.. values.Select(v => Rescaled(v, scale))];
    }

    public static BoundExpression Rescaled(BoundExpression value, int scale)
    {
        if (value.Type.Kind != ValueKind.Number || value.Type.Range.Scale == scale)
        {
            return value;
        }

        BoundType type = value.Type with { Range = value.Type.Range.AtScale(scale) };
        return value is Constant constant ? new Constant(Nowhere, type, (long)type.Range.Minimum) : new Rescaled(value, type);
    }

    private BoundExpression AtScale(BoundExpression value, int scale)
    {
        if (value.Type.Range.Scale <= scale)
        {
            return Rescaled(value, scale);
        }

        int digits = draws.Below(scale + 1);
        return Rescaled(RoundedTo(value, null, digits), scale);
    }

    private static BoundType TypeOfAll(IReadOnlyList<BoundExpression> values) => values[0].Type with
    {
        Range = values.Select(v => v.Type.Range).Aggregate((a, b) => a.Union(b)),
        IsOptional = values.Any(v => v.Type.IsOptional),
    };
}
