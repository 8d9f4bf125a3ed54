using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>docs/semantics.md, 1 to 4.</summary>
internal sealed partial class ReferenceEvaluator
{
    private Value ValueOf(BoundExpression expression, ReferenceScope scope) => expression switch
    {
        Constant { Value: Cell.None } => Value.None,
        Constant e => Value.Of(Fraction.OfCell(e.Value, e.Type.Range.Scale)),
        TextConstant e => Value.Of(e.Value),
        AsOfDate => Value.Of(_asOf.DayNumber),
        FactReference e => RowOf(e.Person, scope)[e.Field],
        FieldReference e => ((RecordElement)scope.Loops[e.Loop]).Fields[e.Field],
        GroupKeyReference e => ((GroupElement)scope.Loops[e.Loop]).Key,
        DefinitionReference { Definition: { Person: not null } definition } => Defined(definition, scope),
        DefinitionReference e => _definitions[e.Definition],
        VariableReference e => scope.Variables[e.Variable],
        Rescaled e => ValueOf(e.Operand, scope),
        Let e => ValueOf(e.Body, scope.With(e.Variable, ValueOf(e.Value, scope))),
        OrElse e => ValueOf(e.Value, scope) is { IsNone: false } value ? value : ValueOf(e.Default, scope),
        Conditional e => Chosen(TruthOf(e.Condition, scope), e, scope),
        Select e => Selected(e, scope).Value,
        Comparison or Membership or Logic or LogicalNot or Exists => Value.Of(TruthOf(expression, scope)),
        MonthReference e => Value.Of(((MonthElement)scope.Loops[e.Loop]).Month),
        CountOf or SumOf or ExtremeOf or DurationOf => FoldOf(expression, scope),
        PointsOf e => _isRankKey ? Value.Of(LineRead(e).Counted) : Exactly(LineRead(e)),
        _ => StrictOf(expression, scope),
    };

    private Value Chosen(Tri truth, Conditional e, ReferenceScope scope) => truth switch
    {
        Tri.T => ValueOf(e.Then, scope),
        Tri.F => ValueOf(e.Else, scope),
        _ => Value.NotKnown,
    };

    /// <summary>The first case that holds and its place; not known (and no place) when one before it may, or when none does.</summary>
    private (Value Value, int Case) Selected(Select e, ReferenceScope scope)
    {
        for (int i = 0; i < e.Cases.Count; i++)
        {
            Tri truth = TruthOf(e.Cases[i].Condition, scope);
            if (truth != Tri.F)
            {
                return truth == Tri.T ? (ValueOf(e.Cases[i].Value, scope), i) : (Value.NotKnown, -1);
            }
        }

        return (Value.NotKnown, -1);
    }

    /// <summary>While lines are judged, a line as the one that reads it sees it; afterwards as the ledger has it.</summary>
    private ReferenceLine LineRead(PointsOf e) => _reader is null ? _lines[e.LineId] : SeenFrom(_reader, _ruleset.Lines.Single(l => string.Equals(l.Id, e.LineId, StringComparison.Ordinal)));

    private static Value Exactly(ReferenceLine line) => line.Low == line.High ? Value.Of(line.Low) : Value.NotKnown;

    /// <summary>Operations that are not known when an operand is not.</summary>
    private Value StrictOf(BoundExpression expression, ReferenceScope scope)
    {
        Value[] operands = [.. OperandsOf(expression).Select(o => ValueOf(o, scope))];
        if (operands.Any(o => !o.IsKnown))
        {
            return Value.NotKnown;
        }

        if (expression is CalendarConversion && operands[0].IsNone)
        {
            return Value.None;
        }

        return expression is RankOf rank ? Value.Of(RankIn(rank.Operand.Type.Choices, operands[0])) : Computed(expression, operands);
    }

    private static IReadOnlyList<BoundExpression> OperandsOf(BoundExpression expression) => expression switch
    {
        Arithmetic e => [e.Left, e.Right],
        Negation e => [e.Operand],
        AbsoluteValue e => [e.Operand],
        Extremum e => e.Operands,
        Rounded { Denominator: null } e => [e.Numerator],
        Rounded e => [e.Numerator, e.Denominator],
        RankOf e => [e.Operand],
        DateShift e => [e.Date],
        CalendarConversion e => [e.Operand],
        Elapsed e => [e.From, e.To],
        _ => throw new ArgumentException($"no value for {expression.GetType().Name}", nameof(expression)),
    };

    private static Value Computed(BoundExpression expression, Value[] operands)
    {
        if (operands.Any(o => o.Form != ValueForm.Number))
        {
            throw new InvalidOperationException($"{expression.GetType().Name} of {string.Join(", ", operands)}");
        }

        Fraction a = operands[0].Number;
        return expression switch
        {
            Arithmetic e => Value.Of(Calculated(e.Operator, a, operands[1].Number)),
            Negation => Value.Of(-a),
            AbsoluteValue => Value.Of(Fraction.Max(a, -a)),
            Extremum e => Value.Of(e.IsMaximum ? operands.Max(o => o.Number) : operands.Min(o => o.Number)),
            Rounded e => Value.Of((operands.Length == 1 ? a : a / operands[1].Number).Rounded(e.Type.Range.Scale, e.Mode)),
            DateShift e => Value.Of(ReferenceCalendar.Shifted(operands[0].Whole, e.Months, e.Days)),
            CalendarConversion e => Value.Of(Converted(e.Part, operands[0].Whole)),
            Elapsed e => Value.Of(ReferenceCalendar.Elapsed(ReferenceCalendar.Date(operands[0].Whole), ReferenceCalendar.Date(operands[1].Whole), e.Unit)),
            _ => throw new ArgumentException($"no value for {expression.GetType().Name}", nameof(expression)),
        };
    }

    private static Fraction Calculated(ArithmeticOperator op, Fraction a, Fraction b) => op switch
    {
        ArithmeticOperator.Add => a + b,
        ArithmeticOperator.Subtract => a - b,
        _ => a * b,
    };

    private static long Converted(CalendarPart part, long operand) => part switch
    {
        CalendarPart.YearOfDate => ReferenceCalendar.Date(operand).Year,
        CalendarPart.MonthOfDate => ReferenceCalendar.MonthOf(ReferenceCalendar.Date(operand)),
        CalendarPart.YearOfMonth => operand / 12,
        _ => ReferenceCalendar.FirstDayOf(operand).DayNumber,
    };

    private static long RankIn(ChoiceType? choices, Value choice) =>
        choice.IsNone ? -1 : (choices ?? throw new InvalidOperationException("a rank of no choice")).Choices[(int)choice.Whole].Rank;
}
