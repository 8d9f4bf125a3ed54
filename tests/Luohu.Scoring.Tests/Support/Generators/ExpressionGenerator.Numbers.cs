using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Numbers.</summary>
internal sealed partial class ExpressionGenerator
{
    private static readonly RoundingMode[] Modes = [RoundingMode.HalfAwayFromZero, RoundingMode.Floor, RoundingMode.Ceiling];

    private IEnumerable<Form> NumberForms(GeneratorScope scope)
    {
        List<Form> forms = [Sum, Sum, Product, Opposite, ExtremumOf, Quotient, Quotient, Rank, ElapsedBetween];
        if (scope.Points.Count > 0)
        {
            forms.AddRange([Points, Points, Points, Points, PointsTimes]);
        }

        return scope.Loops.Count < 3 ? [.. forms, Count, SumOverList, Duration, Duration] : forms;
    }

    private BoundExpression Sum(Want want, GeneratorScope scope)
    {
        List<BoundExpression> both = Joined([Number(scope), Number(scope)]);
        NumberRange a = both[0].Type.Range;
        NumberRange b = both[1].Type.Range;
        return draws.Chance(50)
            ? new Arithmetic(Nowhere, NumberType(Bounds.Corners(a, b, a.Scale, (x, y) => x - y)), ArithmeticOperator.Subtract, both[0], both[1])
            : new Arithmetic(Nowhere, NumberType(Bounds.Corners(a, b, a.Scale, (x, y) => x + y)), ArithmeticOperator.Add, both[0], both[1]);
    }

    private BoundExpression Product(Want want, GeneratorScope scope) => Times(Number(scope), Number(scope));

    private static Arithmetic Times(BoundExpression left, BoundExpression right)
    {
        NumberRange a = left.Type.Range;
        NumberRange b = right.Type.Range;
        return new(Nowhere, NumberType(Bounds.Corners(a, b, a.Scale + b.Scale, (x, y) => x * y)), ArithmeticOperator.Multiply, left, right);
    }

    private BoundExpression Opposite(Want want, GeneratorScope scope)
    {
        BoundExpression operand = Number(scope);
        return draws.Chance(50)
            ? new AbsoluteValue(Nowhere, NumberType(Bounds.Absolute(operand.Type.Range)), operand)
            : new Negation(Nowhere, NumberType(Bounds.Negated(operand.Type.Range)), operand);
    }

    private BoundExpression ExtremumOf(Want want, GeneratorScope scope)
    {
        List<BoundExpression> operands = Joined([.. Enumerable.Range(0, 2 + draws.Below(2)).Select(_ => Number(scope))]);
        return Extremum(draws.Chance(50), operands);
    }

    private static Extremum Extremum(bool isMaximum, List<BoundExpression> operands)
    {
        NumberRange range = operands.Select(o => o.Type.Range).Aggregate(isMaximum ? Bounds.Larger : Bounds.Smaller);
        return new(Nowhere, NumberType(range), isMaximum, operands);
    }

    /// <summary>A rounded number or quotient; what it is divided by is kept away from 0.</summary>
    private BoundExpression Quotient(Want want, GeneratorScope scope)
    {
        BoundExpression numerator = Number(scope);
        int digits = draws.Below(4);
        if (!draws.Chance(70))
        {
            return RoundedTo(numerator, null, digits);
        }

        BoundExpression atLeast = ConstantOf(NumberType(default), 1 + draws.Below(12));
        BoundExpression denominator = draws.Below(3) switch
        {
            0 => atLeast,
            1 => Extremum(true, Joined([atLeast, Number(scope)])),
            _ => Extremum(false, Joined([ConstantOf(NumberType(default), -1 - draws.Below(12)), Number(scope)])),
        };
        return RoundedTo(numerator, denominator, digits);
    }

    private Rounded RoundedTo(BoundExpression numerator, BoundExpression? denominator, int digits)
    {
        NumberRange range = Bounds.Quotient(numerator.Type.Range, denominator?.Type.Range ?? NumberRange.Of(1, 0), digits);
        return new(Nowhere, NumberType(range), numerator, denominator, draws.Of(Modes));
    }

    private BoundExpression Rank(Want want, GeneratorScope scope)
    {
        BoundExpression choice = Value(new Want(ValueKind.Choice, vocabulary.Level, MayBeNone: true), scope);
        return new RankOf(choice, NumberType(new(0, -1, vocabulary.Level.Choices[^1].Rank)));
    }

    private BoundExpression ElapsedBetween(Want want, GeneratorScope scope)
    {
        Unit unit = draws.Of([Unit.Years, Unit.Months, Unit.Days]);
        long most = unit == Unit.Years ? 9999 : unit == Unit.Months ? Calendar.MaxMonth : Calendar.MaxDay;
        return new Elapsed(Nowhere, NumberType(new(0, 0, most)), unit, Value(new Want(ValueKind.Date), scope), Value(new Want(ValueKind.Date), scope));
    }

    private BoundExpression Count(Want want, GeneratorScope scope)
    {
        BoundList list = List(scope).List;
        return new CountOf(Nowhere, NumberType(new(0, 0, MostIn(list))), list);
    }

    private BoundExpression SumOverList(Want want, GeneratorScope scope)
    {
        (BoundList list, LoopInScope loop) = List(scope);
        BoundExpression value = Number(scope.In(loop));
        return new SumOf(Nowhere, NumberType(Bounds.Sum(value.Type.Range, MostIn(list))), list, value);
    }

    private BoundExpression Duration(Want want, GeneratorScope scope)
    {
        BoundSpells spells = BareSpells(scope, 2);
        Unit unit = draws.Of(spells.IsMonths ? [Unit.Months, Unit.Years] : new[] { Unit.Months, Unit.Years, Unit.Days });
        long days = TestVocabulary.LastDay.DayNumber - TestVocabulary.FirstDay.DayNumber + 1;
        return new DurationOf(Nowhere, NumberType(new(0, 0, unit == Unit.Days ? days : days / 28)), spells, unit);
    }

    private BoundSpells BareSpells(GeneratorScope scope, int depth)
    {
        if (depth == 0 || draws.Chance(60))
        {
            return new SpellsOf(Nowhere, PerhapsClipped(Spells(scope), scope));
        }

        return draws.Chance(60)
            ? new SpellCombination(Nowhere, draws.Of(Enum.GetValues<SpellCombinator>()), BareSpells(scope, depth - 1), BareSpells(scope, depth - 1))
            : new SpellRun(Nowhere, draws.Chance(50), BareSpells(scope, depth - 1), draws.Below(4), draws.Of([Unit.Months, Unit.Days]));
    }

    /// <summary>Cut to a window whose ends are dates, or months for a list of months.</summary>
    private BoundList PerhapsClipped(BoundList list, GeneratorScope scope)
    {
        if (!draws.Chance(40))
        {
            return list;
        }

        ValueKind kind = list.Loop.Fact.Spells == SpellKind.Months ? ValueKind.Month : ValueKind.Date;
        BoundExpression? End() => draws.Chance(70) ? Value(new Want(kind), scope) : null;
        return new Clipped(Nowhere, list, End(), End());
    }

    private BoundExpression Points(Want want, GeneratorScope scope)
    {
        BoundLine line = draws.Of(scope.Points);
        return new PointsOf(Nowhere, NumberType(Bounds.WithZero(line.Shown)) with { Unit = Unit.Points }, line.Id);
    }

    private BoundExpression PointsTimes(Want want, GeneratorScope scope)
    {
        BoundExpression factor = Constant(new Want(ValueKind.Number));
        return draws.Chance(50) ? Times(Points(want, scope), factor) : Times(factor, Points(want, scope));
    }

    private static BoundType NumberType(NumberRange range) => BoundType.Number(Unit.None, range);
}
