using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Rounding: the whole argument is one exact fraction, rounded once (language rule 12).</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>An exact fraction; a null denominator is 1.</summary>
    private readonly record struct Fraction(BoundExpression Numerator, BoundExpression? Denominator);

    private BoundExpression? BindRounding(CallSyntax s, Scope scope, RoundingMode mode)
    {
        int digits = 0;
        if (s.Arguments.Count == 2 && s.Arguments[1] is NumberSyntax { Scale: 0, Unit: null, Value: >= 0 and <= NumberRange.MaxScale and var written })
        {
            digits = (int)written;
        }
        else if (s.Arguments.Count != 1)
        {
            return Misused(s, "(数、小数位数)", "(number, digits)");
        }

        return BindFraction(s.Arguments[0], scope) is { } fraction ? Round(s.Span, fraction, digits, mode) : null;
    }

    private BoundExpression? Round(TextSpan span, Fraction fraction, int digits, RoundingMode mode)
    {
        Unit? unit = UnitOf(fraction, span);
        if (unit is null)
        {
            return null;
        }

        NumberRange range = QuotientRange(fraction, digits);
        return _numbers.Checked(new Rounded(span, BoundType.Number(unit.Value, range), fraction.Numerator, fraction.Denominator, mode));
    }

    private Unit? UnitOf(Fraction fraction, TextSpan span)
    {
        Unit top = fraction.Numerator.Type.Unit;
        Unit bottom = fraction.Denominator?.Type.Unit ?? Unit.None;
        if (bottom == Unit.None || top == bottom)
        {
            return bottom == Unit.None ? top : Unit.None;
        }

        symbols.Diagnostics.Add(NumberRules.UnitsDiffer(span, top, bottom));
        return null;
    }

    private static NumberRange QuotientRange(Fraction fraction, int digits)
    {
        NumberRange top = fraction.Numerator.Type.Range;
        NumberRange bottom = fraction.Denominator?.Type.Range ?? NumberRange.Of(1, 0);
        Int128 up = ExactMath.Pow10(Math.Max(0, digits - top.Scale + bottom.Scale));
        Int128 down = ExactMath.Pow10(Math.Max(0, top.Scale - bottom.Scale - digits));
        Int128[] corners =
        [
            .. new[] { top.Minimum, top.Maximum }.SelectMany(t => new[] { bottom.Minimum, bottom.Maximum }.Select(b => t * up / (b * down))),
        ];
        return new(digits, corners.Min() - 1, corners.Max() + 1);
    }

    private Fraction? BindFraction(ExpressionSyntax syntax, Scope scope)
    {
        switch (syntax)
        {
            case BinarySyntax { Operator: BinaryOperator.Divide } s:
                return Divide(s, scope);
            case BinarySyntax { Operator: BinaryOperator.Multiply } s when HoldsDivision(s):
                return BindFraction(s.Left, scope) is { } a && BindFraction(s.Right, scope) is { } b ? Times(s.Span, a, b) : null;
            case BinarySyntax { Operator: BinaryOperator.Add or BinaryOperator.Subtract } s when HoldsDivision(s):
                return BindFraction(s.Left, scope) is { } c && BindFraction(s.Right, scope) is { } d ? Plus(s, c, d) : null;
            case UnarySyntax { Operator: UnaryOperator.Negate } s when HoldsDivision(s.Operand):
                return BindFraction(s.Operand, scope) is { } e && _numbers.Negate(s.Span, e.Numerator) is { } negated ? e with { Numerator = negated } : null;
            default:
                return BindQuantity(syntax, scope) is { } whole ? new Fraction(whole, null) : null;
        }
    }

    private static bool HoldsDivision(ExpressionSyntax syntax) => syntax switch
    {
        BinarySyntax { Operator: BinaryOperator.Divide } => true,
        BinarySyntax { Operator: BinaryOperator.Multiply or BinaryOperator.Add or BinaryOperator.Subtract } s => HoldsDivision(s.Left) || HoldsDivision(s.Right),
        UnarySyntax { Operator: UnaryOperator.Negate } s => HoldsDivision(s.Operand),
        _ => false,
    };

    private Fraction? Divide(BinarySyntax s, Scope scope)
    {
        if (BindFraction(s.Left, scope) is not { } top || BindFraction(s.Right, scope) is not { } bottom)
        {
            return null;
        }

        NumberRange divisor = bottom.Numerator.Type.Range;
        if (divisor.Minimum <= 0 && divisor.Maximum >= 0)
        {
            symbols.Diagnostics.Add(Catalogue.DivisionByZero(s.Right.Span));
            return null;
        }

        BoundExpression? numerator = bottom.Denominator is null ? top.Numerator : _numbers.Multiply(s.Span, top.Numerator, bottom.Denominator);
        BoundExpression? denominator = top.Denominator is null ? bottom.Numerator : _numbers.Multiply(s.Span, top.Denominator, bottom.Numerator);
        return numerator is null || denominator is null ? null : new Fraction(numerator, denominator);
    }

    private Fraction? Times(TextSpan span, Fraction a, Fraction b)
    {
        BoundExpression? denominator = a.Denominator ?? b.Denominator;
        if (a.Denominator is not null && b.Denominator is not null)
        {
            denominator = _numbers.Multiply(span, a.Denominator, b.Denominator);
        }

        return _numbers.Multiply(span, a.Numerator, b.Numerator) is { } numerator ? new Fraction(numerator, denominator) : null;
    }

    private Fraction? Plus(BinarySyntax s, Fraction a, Fraction b)
    {
        BoundExpression? left = b.Denominator is null ? a.Numerator : _numbers.Multiply(s.Span, a.Numerator, b.Denominator);
        BoundExpression? right = a.Denominator is null ? b.Numerator : _numbers.Multiply(s.Span, b.Numerator, a.Denominator);
        if (left is null || right is null)
        {
            return null;
        }

        BoundExpression? denominator = a.Denominator is not null && b.Denominator is not null ? _numbers.Multiply(s.Span, a.Denominator, b.Denominator) : a.Denominator ?? b.Denominator;
        ArithmeticOperator op = s.Operator == BinaryOperator.Add ? ArithmeticOperator.Add : ArithmeticOperator.Subtract;
        return denominator is not null && _numbers.Add(s.Span, op, left, right) is { } numerator ? new Fraction(numerator, denominator) : null;
    }
}
