using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>量 每 得分: points per full unit (language rule 11). Bound to floor(量 / per) * points; a negative amount gives no unit.</summary>
internal sealed class PerUnitForm(Symbols symbols, ExpressionBinder expressions)
{
    private readonly NumberRules _numbers = new(symbols.Diagnostics);

    public BoundExpression? Bind(PerUnitSyntax syntax, Scope scope)
    {
        BoundExpression? amount = expressions.BindQuantity(syntax.Amount, scope);
        BoundExpression? per = expressions.BindQuantity(syntax.Per, scope, amount?.Type);
        BoundExpression? points = expressions.BindQuantity(syntax.Points, scope);
        if (amount is null || per is null || points is null)
        {
            return null;
        }

        if (points is not Constant)
        {
            symbols.Diagnostics.Add(Catalogue.NotConstant(syntax.Points.Span));
            return null;
        }

        var variable = new Variable("量");
        var reference = new VariableReference(amount.Span, amount.Type, variable);
        return Units(syntax, reference, per) is { } units && _numbers.Multiply(syntax.Span, units, points with { Type = points.Type with { Unit = Unit.None } }) is { } product
            ? new Let(syntax.Span, variable, amount, product)
            : null;
    }

    private BoundExpression? Units(PerUnitSyntax syntax, BoundExpression amount, BoundExpression per)
    {
        if (per is not Constant { Value: > 0 } size)
        {
            symbols.Diagnostics.Add(Catalogue.PerMustBePositive(syntax.Per.Span));
            return null;
        }

        if (amount.Type.Unit != size.Type.Unit && size.Type.Unit != Unit.None)
        {
            symbols.Diagnostics.Add(amount.Type.Unit == Unit.Months && size.Type.Unit == Unit.Years
                ? Catalogue.MonthsPerYear(syntax.Per.Span)
                : NumberRules.UnitsDiffer(syntax.Per.Span, amount.Type.Unit, size.Type.Unit));
            return null;
        }

        if (_numbers.Align(amount, size) is not { } pair)
        {
            return null;
        }

        BoundExpression positive = NotNegative(pair.Left);
        Int128 most = positive.Type.Range.Maximum / pair.Right.Type.Range.Minimum;
        return new Rounded(syntax.Span, BoundType.Number(Unit.None, new NumberRange(0, 0, most)), positive, pair.Right, RoundingMode.Floor);
    }

    private static BoundExpression NotNegative(BoundExpression amount)
    {
        NumberRange range = amount.Type.Range;
        if (range.Minimum >= 0)
        {
            return amount;
        }

        var zero = new Constant(amount.Span, amount.Type with { Range = NumberRange.Of(0, range.Scale) }, 0);
        BoundType type = amount.Type with { Range = new NumberRange(range.Scale, 0, Int128.Max(0, range.Maximum)) };
        return new Extremum(amount.Span, type, true, [zero, amount]);
    }
}
