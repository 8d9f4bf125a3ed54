using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Scales, ranges and units of arithmetic: language rules 9, 10 and 42.</summary>
internal sealed class NumberRules(DiagnosticBag diagnostics)
{
    public static Diagnostic UnitsDiffer(TextSpan span, Unit left, Unit right) =>
        Catalogue.UnitsDiffer(span, TypeWords.Of(left), TypeWords.Of(right), IsTime(left) && IsTime(right));

    private static bool IsTime(Unit unit) => unit is Unit.Years or Unit.Months or Unit.Days;

    public static bool IsNumeric(BoundExpression e) => e.Type.Kind is ValueKind.Number or ValueKind.Year;

    /// <summary>The same value with more decimals.</summary>
    public BoundExpression? Rescale(BoundExpression e, int scale)
    {
        if (e.Type.Range.Scale == scale)
        {
            return e;
        }

        NumberRange range = e.Type.Range.AtScale(scale);
        return e is Constant c && range.Fits
            ? c with { Value = checked(c.Value * ExactMath.Pow10(scale - c.Type.Range.Scale)), Type = c.Type with { Range = range } }
            : Checked(new Rescaled(e, e.Type with { Range = range }));
    }

    /// <summary>Brings both to the larger scale.</summary>
    public (BoundExpression Left, BoundExpression Right)? Align(BoundExpression left, BoundExpression right)
    {
        int scale = Math.Max(left.Type.Range.Scale, right.Type.Range.Scale);
        return Rescale(left, scale) is { } l && Rescale(right, scale) is { } r ? (l, r) : null;
    }

    /// <summary>The unit two numbers share; a bare constant takes that of the other. Null and a diagnostic when they differ.</summary>
    public Unit? CommonUnit(BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left.Type.Unit == right.Type.Unit || IsBare(right))
        {
            return left.Type.Unit;
        }

        if (IsBare(left))
        {
            return right.Type.Unit;
        }

        diagnostics.Add(UnitsDiffer(span, left.Type.Unit, right.Type.Unit));
        return null;
    }

    public BoundExpression? Add(TextSpan span, ArithmeticOperator op, BoundExpression left, BoundExpression right)
    {
        if (CommonUnit(left, right, span) is not { } unit || Align(left, right) is not { } pair)
        {
            return null;
        }

        NumberRange a = pair.Left.Type.Range;
        NumberRange b = pair.Right.Type.Range;
        NumberRange range = op == ArithmeticOperator.Add
            ? new(a.Scale, a.Minimum + b.Minimum, a.Maximum + b.Maximum)
            : new(a.Scale, a.Minimum - b.Maximum, a.Maximum - b.Minimum);
        BoundType type = left.Type.Kind == ValueKind.Year || right.Type.Kind == ValueKind.Year
            ? new BoundType(ValueKind.Year, range)
            : BoundType.Number(unit, range);
        return Fold(Checked(new Arithmetic(span, type, op, pair.Left, pair.Right)));
    }

    public BoundExpression? Multiply(TextSpan span, BoundExpression left, BoundExpression right)
    {
        if (left.Type.Unit != Unit.None && right.Type.Unit != Unit.None)
        {
            diagnostics.Add(Catalogue.UnitsMultiplied(span, TypeWords.Of(left.Type.Unit), TypeWords.Of(right.Type.Unit)));
            return null;
        }

        Unit unit = left.Type.Unit == Unit.None ? right.Type.Unit : left.Type.Unit;
        NumberRange range = Product(left.Type.Range, right.Type.Range);
        return Fold(Checked(new Arithmetic(span, BoundType.Number(unit, range), ArithmeticOperator.Multiply, left, right)));
    }

    public BoundExpression? Negate(TextSpan span, BoundExpression operand)
    {
        NumberRange range = operand.Type.Range;
        BoundType type = operand.Type with { Range = new NumberRange(range.Scale, -range.Maximum, -range.Minimum) };
        return operand is Constant c ? new Constant(span, type, -c.Value) : Checked(new Negation(span, type, operand));
    }

    /// <summary>The expression, or null and a diagnostic when its values could leave 64 bits or need more than nine decimals.</summary>
    public BoundExpression? Checked(BoundExpression e)
    {
        if (e.Type.Range.Fits)
        {
            return e;
        }

        diagnostics.Add(e.Type.Range.Scale > NumberRange.MaxScale ? Catalogue.TooManyDecimals(e.Span) : Catalogue.MayOverflow(e.Span));
        return null;
    }

    /// <summary>A number that carries no unit of its own because it is a fixed figure.</summary>
    public static bool IsBare(BoundExpression e) => e.Type.Unit == Unit.None && IsFigure(e);

    /// <summary>A constant, or a parameter, or what is calculated from these alone.</summary>
    private static bool IsFigure(BoundExpression e) => e switch
    {
        Constant or DefinitionReference { Definition.IsParameter: true } => true,
        Let let => IsFigure(let.Body),
        Select select => select.Cases.All(c => IsFigure(c.Value)),
        Rescaled rescaled => IsFigure(rescaled.Operand),
        Negation negation => IsFigure(negation.Operand),
        Arithmetic arithmetic => IsFigure(arithmetic.Left) && IsFigure(arithmetic.Right),
        _ => false,
    };

    private static BoundExpression? Fold(BoundExpression? e) =>
        e is Arithmetic { Left: Constant, Right: Constant, Type.Range.IsConstant: true } a ? new Constant(a.Span, a.Type, (long)a.Type.Range.Minimum) : e;

    private static NumberRange Product(NumberRange a, NumberRange b)
    {
        Int128[] corners = [a.Minimum * b.Minimum, a.Minimum * b.Maximum, a.Maximum * b.Minimum, a.Maximum * b.Maximum];
        return new(a.Scale + b.Scale, corners.Min(), corners.Max());
    }
}
