using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Conditions.</summary>
internal sealed partial class ExpressionGenerator
{
    private static readonly ComparisonOperator[] Operators = Enum.GetValues<ComparisonOperator>();

    private IEnumerable<Form> ConditionForms(GeneratorScope scope)
    {
        List<Form> forms = [CompareNumbers, CompareNumbers, CompareAny, CompareAny, MembershipOf, LogicOf, LogicOf, Not];
        if (scope.Points.Count > 0)
        {
            forms.AddRange([ComparePoints, ComparePoints, ComparePoints]);
        }

        if (scope.Loops.Any(l => l.Key is null && l.Loop.Fact.Spells != SpellKind.None))
        {
            forms.Add(CompareEnd);
        }

        return scope.Loops.Count < 3 ? [.. forms, ExistsIn, ExistsIn] : forms;
    }

    private BoundExpression CompareNumbers(Want want, GeneratorScope scope) => Compare(new Want(ValueKind.Number, MayBeNone: true), scope);

    private BoundExpression CompareAny(Want want, GeneratorScope scope) => Compare(AnyWant(mayBeNone: true), scope);

    private Comparison Compare(Want want, GeneratorScope scope)
    {
        List<BoundExpression> sides = Joined([Value(want, scope), Value(want, scope)]);
        bool hasOrder = want.Kind is not (ValueKind.Flag or ValueKind.Text or ValueKind.Choice);
        return new(Nowhere, draws.Of(hasOrder ? Operators : [ComparisonOperator.Equal, ComparisonOperator.NotEqual]), sides[0], sides[1]);
    }

    /// <summary>Points against a number that they may well come to.</summary>
    private BoundExpression ComparePoints(Want want, GeneratorScope scope)
    {
        BoundExpression points = Points(want, scope);
        long spread = (long)Int128.Min(40, points.Type.Range.Maximum - points.Type.Range.Minimum);
        long line = (long)points.Type.Range.Minimum + draws.Between(0, spread);
        BoundExpression threshold = draws.Chance(50) ? Number(scope) : ConstantOf(points.Type, draws.Chance(50) ? line : 0);
        List<BoundExpression> sides = Joined(draws.Chance(80) ? [points, threshold] : [threshold, points]);
        return new Comparison(Nowhere, draws.Of(Operators), sides[0], sides[1]);
    }

    /// <summary>The end of a spell, open ones too, against a date or month.</summary>
    private BoundExpression CompareEnd(Want want, GeneratorScope scope)
    {
        LoopVariable loop = draws.Of([.. scope.Loops.Where(l => l.Key is null && l.Loop.Fact.Spells != SpellKind.None)]).Loop;
        FieldDefinition field = loop.Fact.Fields[1];
        return new Comparison(Nowhere, draws.Of(Operators), new FieldReference(Nowhere, BoundType.Of(field), field, loop), Value(new Want(field.Kind), scope.WithoutPoints));
    }

    private BoundExpression MembershipOf(Want want, GeneratorScope scope)
    {
        Want member = draws.Of([new Want(ValueKind.Choice, vocabulary.Level), new(ValueKind.Choice, vocabulary.Kind), new(ValueKind.Text), new(ValueKind.Number), new(ValueKind.Year)]);
        List<BoundExpression> all = Joined([Value(member with { MayBeNone = true }, scope), .. Enumerable.Range(0, 1 + draws.Below(3)).Select(_ => Constant(member))]);
        return new Membership(Nowhere, all[0], all[1..]);
    }

    /// <summary>What is applied for is one of these: a text against texts.</summary>
    public Membership Uses()
    {
        ValueFact use = vocabulary.Facts.First(f => f.Value is { Kind: ValueKind.Text, IsOptional: false });
        return new(Nowhere, new FactReference(Nowhere, BoundType.Text, use, use.Value), [.. Texts.Take(1 + draws.Below(2)).Select(t => new TextConstant(Nowhere, t))]);
    }

    /// <summary>From, or up to, a day.</summary>
    public Comparison InForce() =>
        new(Nowhere, draws.Of([ComparisonOperator.GreaterOrEqual, ComparisonOperator.LessOrEqual]), new AsOfDate(Nowhere), ConstantOf(BoundType.Date, new DateOnly(2014 + draws.Below(8), 1, 1).DayNumber));

    private BoundExpression LogicOf(Want want, GeneratorScope scope) =>
        new Logic(Nowhere, draws.Chance(50), [.. Enumerable.Range(0, 2 + draws.Below(2)).Select(_ => Condition(scope))]);

    private BoundExpression Not(Want want, GeneratorScope scope) => new LogicalNot(Nowhere, Condition(scope));

    private BoundExpression ExistsIn(Want want, GeneratorScope scope) => new Exists(Nowhere, List(scope).List);
}
