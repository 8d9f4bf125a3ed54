using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Arithmetic, logic and comparisons.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression? BindBinary(BinarySyntax s, Scope scope, BoundType? expected) => s.Operator switch
    {
        BinaryOperator.And or BinaryOperator.Or => BindLogic(s, scope),
        BinaryOperator.Add or BinaryOperator.Subtract => BindSum(s, scope, expected),
        BinaryOperator.Multiply => BindProduct(s, scope),
        BinaryOperator.Divide => Fail(Catalogue.DivisionWithoutRounding(s.Span)),
        _ => BindComparison(s, scope),
    };

    private BoundExpression? BindLogic(BinarySyntax s, Scope scope)
    {
        BoundExpression? left = BindCondition(s.Left, scope);
        BoundExpression? right = BindCondition(s.Right, scope);
        if (left is null || right is null)
        {
            return null;
        }

        bool isAnd = s.Operator == BinaryOperator.And;
        return new Logic(s.Span, isAnd, [.. Operands(left, isAnd), .. Operands(right, isAnd)]);
    }

    /// <summary>且 of 且 is one 且.</summary>
    private static IEnumerable<BoundExpression> Operands(BoundExpression e, bool isAnd) => e is Logic logic && logic.IsAnd == isAnd ? logic.Operands : [e];

    private BoundExpression? BindSum(BinarySyntax s, Scope scope, BoundType? expected)
    {
        if (BindPair(s.Left, s.Right, scope, expected) is not { } pair)
        {
            return null;
        }

        ArithmeticOperator op = s.Operator == BinaryOperator.Add ? ArithmeticOperator.Add : ArithmeticOperator.Subtract;
        if (pair.Left.Type.Kind == ValueKind.Date)
        {
            return BindShift(s, pair.Left, pair.Right, op);
        }

        return Numeric(pair.Left) is { } left && Numeric(pair.Right) is { } right ? _numbers.Add(s.Span, op, left, right) : null;
    }

    /// <summary>A date moved by a fixed number of years, months or days.</summary>
    private BoundExpression? BindShift(BinarySyntax s, BoundExpression date, BoundExpression by, ArithmeticOperator op)
    {
        if (Present(date) is null)
        {
            return null;
        }

        if (by is not Constant { Type: { Kind: ValueKind.Number, Range.Scale: 0 } } amount || amount.Type.Unit is not (Unit.Years or Unit.Months or Unit.Days))
        {
            return Fail(Catalogue.DateNeedsSpan(by.Span));
        }

        return Shifted(s.Span, date, op == ArithmeticOperator.Add ? amount.Value : -amount.Value, amount.Type.Unit);
    }

    private static DateShift Shifted(TextSpan span, BoundExpression date, long count, Unit unit) => unit == Unit.Days
        ? new DateShift(span, BoundType.Date, date, 0, count)
        : new DateShift(span, BoundType.Date, date, unit == Unit.Years ? count * 12 : count, 0);

    private BoundExpression? BindProduct(BinarySyntax s, Scope scope)
    {
        BoundExpression? left = BindQuantity(s.Left, scope);
        BoundExpression? right = BindQuantity(s.Right, scope);
        return left is null || right is null ? null : _numbers.Multiply(s.Span, left, right);
    }

    private BoundExpression? Numeric(BoundExpression e) =>
        NumberRules.IsNumeric(e) ? Present(e) : Fail(Catalogue.WrongType(e.Span, TypeWords.Of(ValueKind.Number), WordsOf(e.Type)));

    private BoundExpression? BindComparison(BinarySyntax s, Scope scope)
    {
        if (BindPair(s.Left, s.Right, scope) is not { } pair)
        {
            return null;
        }

        ComparisonOperator op = OperatorOf(s.Operator);
        if (IsSame(pair.Left, pair.Right))
        {
            return Fail(Catalogue.SameOnBothSides(s.Span));
        }

        return (pair.Left.Type.Kind, pair.Right.Type.Kind) switch
        {
            _ when NumberRules.IsNumeric(pair.Left) && NumberRules.IsNumeric(pair.Right) => CompareNumbers(s.Span, op, pair.Left, pair.Right),
            (ValueKind.Flag, ValueKind.Flag) => CompareFlags(s.Span, op, pair.Left, pair.Right),
            (ValueKind.Choice, ValueKind.Choice) => CompareChoices(s.Span, op, pair.Left, pair.Right),
            (ValueKind.Text, ValueKind.Text) => CompareTexts(s.Span, op, pair.Left, pair.Right),
            var (left, right) when left == right => new Comparison(s.Span, op, pair.Left, pair.Right),
            _ => Fail(Catalogue.CannotCompare(s.Span, WordsOf(pair.Left.Type), WordsOf(pair.Right.Type))),
        };
    }

    private static bool IsSame(BoundExpression left, BoundExpression right) => (left, right) switch
    {
        (FieldReference l, FieldReference r) => ReferenceEquals(l.Field, r.Field) && ReferenceEquals(l.Loop, r.Loop),
        (FactReference l, FactReference r) => ReferenceEquals(l.Field, r.Field) && ReferenceEquals(l.Person, r.Person),
        (DefinitionReference l, DefinitionReference r) => ReferenceEquals(l.Definition, r.Definition),
        _ => false,
    };

    private static ComparisonOperator OperatorOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => ComparisonOperator.Equal,
        BinaryOperator.NotEqual => ComparisonOperator.NotEqual,
        BinaryOperator.Less => ComparisonOperator.Less,
        BinaryOperator.LessOrEqual => ComparisonOperator.LessOrEqual,
        BinaryOperator.Greater => ComparisonOperator.Greater,
        _ => ComparisonOperator.GreaterOrEqual,
    };

    private static bool IsEquality(ComparisonOperator op) => op is ComparisonOperator.Equal or ComparisonOperator.NotEqual;

    private BoundExpression? CompareNumbers(TextSpan span, ComparisonOperator op, BoundExpression left, BoundExpression right) =>
        _numbers.CommonUnit(left, right, span) is not null && _numbers.Align(left, right) is { } pair ? new Comparison(span, op, pair.Left, pair.Right) : null;

    private BoundExpression? CompareFlags(TextSpan span, ComparisonOperator op, BoundExpression left, BoundExpression right)
    {
        if (!IsEquality(op))
        {
            return Fail(Catalogue.NoOrder(span, TypeWords.Of(ValueKind.Flag)));
        }

        bool isEqual = op == ComparisonOperator.Equal;
        if (right is Constant known)
        {
            return isEqual == (known.Value == Cell.Yes) ? left : new LogicalNot(span, left);
        }

        // Each side stands once and is read twice: written out, a nest of such comparisons would double at every level.
        var first = new Variable("左");
        var second = new Variable("右");
        BoundExpression l = new VariableReference(left.Span, left.Type, first);
        BoundExpression r = new VariableReference(right.Span, right.Type, second);
        var both = new Logic(span, true, [l, r]);
        var neither = new Logic(span, true, [new LogicalNot(span, l), new LogicalNot(span, r)]);
        BoundExpression same = new Logic(span, false, [both, neither]);
        return new Let(span, first, left, new Let(span, second, right, isEqual ? same : new LogicalNot(span, same)));
    }

    private BoundExpression? CompareChoices(TextSpan span, ComparisonOperator op, BoundExpression left, BoundExpression right)
    {
        ChoiceType? type = left.Type.Choices;
        if (type is null || !ReferenceEquals(type, right.Type.Choices))
        {
            return Fail(Catalogue.CannotCompare(span, WordsOf(left.Type), WordsOf(right.Type)));
        }

        if (IsEquality(op))
        {
            return new Comparison(span, op, left, right);
        }

        return type.IsOrdered ? new Comparison(span, op, Rank(left, type), Rank(right, type)) : Fail(Catalogue.NoOrder(span, TypeWords.Of(type)));
    }

    private static BoundExpression Rank(BoundExpression e, ChoiceType type)
    {
        if (e is Constant c)
        {
            long rank = type.Choices[(int)c.Value].Rank;
            return new Constant(c.Span, BoundType.Number(Unit.None, NumberRange.Of(rank, 0)), rank);
        }

        return new RankOf(e, BoundType.Number(Unit.None, new NumberRange(0, -1, type.Choices.Max(x => x.Rank))));
    }
}
