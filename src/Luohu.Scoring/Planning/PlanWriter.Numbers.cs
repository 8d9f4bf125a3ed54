using System.Linq.Expressions;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>Numbers, dates, choices and texts: everything that is a cell.</summary>
internal sealed partial class PlanWriter
{
    private Expression NumberOf(BoundExpression e) => IsFromAsOfOnly(e) ? OfAsOf(e) : AgeOf(e) ?? WriteNumber(e);

    private Expression WriteNumber(BoundExpression expression) => expression switch
    {
        Model.Constant e => Expression.Constant(e.Value),
        TextConstant e => Expression.Constant(CodeOf(e)),
        AsOfDate => _asOf,
        FactReference e => ArrayIndex(RowOf(e.Person).Values, Expression.Constant(_layout.SlotOf(e.Field))),
        FieldReference e => _loops[e.Loop].FieldCell(e.Field),
        GroupKeyReference e => _loops[e.Loop].GroupKey(),
        DefinitionReference { Type.Kind: ValueKind.Flag } e => FlagCell(_definitions[e.Definition]),
        MonthReference e => _loops[e.Loop].Month ?? throw new ArgumentException("no loop over months", nameof(expression)),
        DefinitionReference e => _definitions[e.Definition],
        VariableReference e => _variables[e.Variable],
        Let e => LetIn(e, NumberOf(e.Value), () => NumberOf(e.Body)),
        Arithmetic e => Strict([e.Left, e.Right], v => Calculate(e.Operator, v[0], v[1])),
        Rescaled { Operand: Model.Constant c } e => Expression.Constant(c.Value > Cell.None ? checked(c.Value * UnitOf(e)) : c.Value),
        Rescaled e => Strict([e.Operand], v => UnlessNone(e.Operand, v[0], MultiplyChecked(v[0], Expression.Constant(UnitOf(e))))),
        Negation e => Strict([e.Operand], v => NegateChecked(v[0])),
        AbsoluteValue e => Strict([e.Operand], v => Call(typeof(Math), nameof(Math.Abs), null, v[0])),
        Extremum e => Strict(e.Operands, v => v.Skip(1).Aggregate((Expression)v[0], (a, b) => Call(typeof(Math), e.IsMaximum ? nameof(Math.Max) : nameof(Math.Min), null, a, b))),
        Rounded e => WriteRounded(e),
        RankOf e => WriteRank(e),
        Conditional e => WriteConditional(e),
        Select e => WriteSelect(e, null),
        DateShift e => WriteShift(e),
        CalendarConversion e => Strict([e.Operand], v => UnlessNone(e.Operand, v[0], Call(typeof(Calendar), ConversionOf(e.Part), null, v[0]))),
        Elapsed e => Strict([e.From, e.To], v => Call(typeof(Calendar), ElapsedOf(e.Unit), null, v[0], v[1])),
        OrElse e => WriteOrElse(e),
        CountOf e => WriteCount(e),
        SumOf e => WriteSum(e),
        ExtremeOf e => WriteExtreme(e),
        DurationOf e => WriteDuration(e),
        PointsOf e => _readsCounted ? PointsCounted(e) : Exactly(PointsRange(e)),
        Comparison or Membership or Logic or LogicalNot or Exists => FlagCell(TruthOf(expression)),
        _ => throw new ArgumentException($"no cell for {expression.GetType().Name}", nameof(expression)),
    };

    /// <summary>Evaluates the operands once each; not known as soon as one is.</summary>
    private Expression Strict(IReadOnlyList<BoundExpression> operands, Func<Expression[], Expression> compute)
    {
        var locals = new ParameterExpression[operands.Count];
        for (int i = 0; i < locals.Length; i++)
        {
            locals[i] = Variable(typeof(long));
        }

        Expression result = compute(locals);
        for (int i = locals.Length - 1; i >= 0; i--)
        {
            result = IsAlwaysKnown(operands[i]) ? result : Condition(Equal(locals[i], NotKnown), NotKnown, result);
            result = Block(Assign(locals[i], NumberOf(operands[i])), result);
        }

        return Block(typeof(long), locals, result);
    }

    private static long UnitOf(Rescaled e) => ExactMath.Pow10(e.Type.Range.Scale - e.Operand.Type.Range.Scale);

    /// <summary>None stays none where the operand may be it.</summary>
    private static Expression UnlessNone(BoundExpression operand, Expression value, Expression otherwise) =>
        operand.Type.IsOptional ? Condition(Equal(value, Expression.Constant(Cell.None)), value, otherwise) : otherwise;

    /// <summary>Whoever needs the variable needs it known: then it is looked at once, not wherever it is read.</summary>
    private Expression LetIn(Let e, Expression value, Func<Expression> body)
    {
        ParameterExpression local = Variable(typeof(long), e.Variable.Name);
        _variables[e.Variable] = local;
        bool isChecked = !IsAlwaysKnown(e.Value) && Needs(e.Body, e.Variable);
        bool isNew = (isChecked || IsAlwaysKnown(e.Value)) && _known.Add(e.Variable);
        Expression inner = body();
        if (isNew)
        {
            _known.Remove(e.Variable);
        }

        Expression unknown = inner.Type == typeof(long) ? NotKnown : Expression.Constant(Truth.Unknown);
        return Block(inner.Type, [local], Assign(local, value), isChecked ? Condition(Equal(local, NotKnown), unknown, inner) : inner);
    }

    /// <summary>True when nothing is known of the expression unless the variable is known.</summary>
    private static bool Needs(BoundExpression e, Variable variable) => e switch
    {
        VariableReference v => ReferenceEquals(v.Variable, variable),
        Arithmetic v => Needs(v.Left, variable) || Needs(v.Right, variable),
        Negation v => Needs(v.Operand, variable),
        AbsoluteValue v => Needs(v.Operand, variable),
        Rescaled v => Needs(v.Operand, variable),
        Rounded v => Needs(v.Numerator, variable) || (v.Denominator is { } d && Needs(d, variable)),
        Comparison { Left.Type.IsOptional: false, Right.Type.IsOptional: false } v => Needs(v.Left, variable) || Needs(v.Right, variable),
        Membership v => Needs(v.Value, variable),
        Logic v => v.Operands.All(o => Needs(o, variable)),
        LogicalNot v => Needs(v.Operand, variable),
        Select v => Needs(v.Cases[0].Condition, variable),
        Conditional v => Needs(v.Condition, variable),
        _ => false,
    };

    private static BinaryExpression Calculate(ArithmeticOperator op, Expression left, Expression right) => op switch
    {
        ArithmeticOperator.Add => AddChecked(left, right),
        ArithmeticOperator.Subtract => SubtractChecked(left, right),
        _ => MultiplyChecked(left, right),
    };

    /// <summary>The parts of the fraction are computed in 128 bits where, shifted to the digits asked for, they could leave 64.</summary>
    private Expression WriteRounded(Rounded e)
    {
        NumberRange? denominator = e.Denominator?.Type.Range;
        int digits = e.Type.Range.Scale - e.Numerator.Type.Range.Scale + (denominator?.Scale ?? 0);
        long up = ExactMath.Pow10(Math.Max(0, digits));
        long down = ExactMath.Pow10(Math.Max(0, -digits));
        if (WholeDivisor(e, down) is { } whole && !Leaves64Bits(e.Numerator.Type.Range, up))
        {
            return Strict([e.Numerator], v => DividedBy(up == 1 ? v[0] : MultiplyChecked(v[0], Expression.Constant(up)), whole));
        }

        bool isWide = Leaves64Bits(e.Numerator.Type.Range, up) || (denominator is { } range && Leaves64Bits(range, down));
        Func<Expression, long, Expression> part = isWide
            ? (value, factor) => MultiplyChecked(Expression.Convert(value, typeof(Int128)), Expression.Constant((Int128)factor))
            : (value, factor) => MultiplyChecked(value, Expression.Constant(factor));
        BoundExpression[] operands = e.Denominator is null ? [e.Numerator] : [e.Numerator, e.Denominator];
        return Strict(operands, v =>
        {
            Expression divisor = v.Length == 1 ? part(Expression.Constant(1L), down) : part(v[1], down);
            return Call(typeof(ExactMath), nameof(ExactMath.RoundedQuotient), null, part(v[0], up), divisor, Expression.Constant(e.Mode));
        });
    }

    /// <summary>What a number is divided by, when plain division of machine numbers gives the same as rounding: of none below 0, rounded down; or by 1.</summary>
    private static long? WholeDivisor(Rounded e, long down)
    {
        Int128 divisor = (Int128)down * (e.Denominator is Model.Constant c ? c.Value : e.Denominator is null ? 1 : 0);
        bool isPlain = divisor == 1 || (divisor > 0 && divisor < long.MaxValue && e.Mode == RoundingMode.Floor && e.Numerator.Type.Range.Minimum >= 0);
        return isPlain ? (long)divisor : null;
    }

    private static Expression DividedBy(Expression number, long divisor) => divisor == 1 ? number : Divide(number, Expression.Constant(divisor));

    private static bool Leaves64Bits(NumberRange range, long factor) => range.Minimum * factor <= long.MinValue || range.Maximum * factor >= long.MaxValue;

    private Expression WriteRank(RankOf e)
    {
        ChoiceType choices = e.Operand.Type.Choices ?? throw new ArgumentException("a rank needs a choice", nameof(e));
        Expression ranks = Expression.Constant(choices.Choices.Select(c => (long)c.Rank).ToArray());
        return Strict([e.Operand], v => Condition(Equal(v[0], Expression.Constant(Cell.None)), Expression.Constant(-1L), ArrayIndex(ranks, Expression.Convert(v[0], typeof(int)))));
    }

    private Expression WriteConditional(Conditional e)
    {
        if (FixedTruth.Of(e.Condition) is { } isFixed && !HoldsWitness(e.Condition))
        {
            return isFixed ? Taking(e.Then, NumberOf(e.Then)) : Taking(e.Else, NumberOf(e.Else));
        }

        if (IsDecided(e.Condition))
        {
            return Condition(BoolOf(e.Condition), Taking(e.Then, NumberOf(e.Then)), Taking(e.Else, NumberOf(e.Else)));
        }

        ParameterExpression truth = Variable(typeof(int));
        return Block(
            typeof(long),
            [truth],
            Assign(truth, TruthOf(e.Condition)),
            Condition(IsTrue(truth), Taking(e.Then, NumberOf(e.Then)), Condition(IsFalse(truth), Taking(e.Else, NumberOf(e.Else)), NotKnown)));
    }

    private Expression WriteShift(DateShift e) => Strict([e.Date], v =>
    {
        Expression shifted = e.Months == 0 ? v[0] : Call(typeof(Calendar), nameof(Calendar.AddMonths), null, v[0], Expression.Constant(e.Months));
        return e.Days == 0 ? shifted : Call(typeof(Calendar), nameof(Calendar.AddDays), null, shifted, Expression.Constant(e.Days));
    });

    private Expression WriteOrElse(OrElse e)
    {
        ParameterExpression value = Variable(typeof(long));
        return Block(typeof(long), [value], Assign(value, NumberOf(e.Value)), Condition(Equal(value, Expression.Constant(Cell.None)), NumberOf(e.Default), value));
    }

    private static Expression FlagCell(Expression truth)
    {
        ParameterExpression local = Variable(typeof(int));
        return Block(
            typeof(long),
            [local],
            Assign(local, truth),
            Condition(Equal(local, Expression.Constant(Truth.Unknown)), NotKnown, Condition(IsTrue(local), Expression.Constant(Cell.Yes), Expression.Constant(Cell.No))));
    }

    private static string ConversionOf(CalendarPart part) => part switch
    {
        CalendarPart.YearOfDate => nameof(Calendar.YearOf),
        CalendarPart.MonthOfDate => nameof(Calendar.MonthOf),
        CalendarPart.YearOfMonth => nameof(Calendar.YearOfMonth),
        _ => nameof(Calendar.FirstDayOf),
    };

    private static string ElapsedOf(Unit unit) => unit switch
    {
        Unit.Years => nameof(Calendar.FullYears),
        Unit.Months => nameof(Calendar.FullMonths),
        _ => nameof(Calendar.FullDays),
    };
}
