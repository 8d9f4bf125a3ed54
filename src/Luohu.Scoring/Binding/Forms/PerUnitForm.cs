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

    public BoundExpression? Bind(PerUnitSyntax syntax, Scope scope) => Bind(syntax, scope, (amount, per, points) =>
        Units(syntax, amount, per) is { } units ? _numbers.Multiply(syntax.Span, units, points) : null);

    /// <summary>按比例: the points for parts of a unit too, as an amount that <paramref name="finish"/> divides by 每 and rounds.</summary>
    public BoundExpression? BindShare(PerUnitSyntax syntax, Scope scope, Func<BoundExpression, BoundExpression, BoundExpression?> finish) =>
        Bind(syntax, scope, (amount, per, points) =>
            Sized(syntax, amount, per) is { } pair && _numbers.Multiply(syntax.Span, ExpressionBinder.WithoutUnit(NotNegative(pair.Amount)), points) is { } all
                ? finish(all, ExpressionBinder.WithoutUnit(pair.Per))
                : null);

    private Let? Bind(PerUnitSyntax syntax, Scope scope, Func<BoundExpression, BoundExpression, BoundExpression, BoundExpression?> value)
    {
        BoundExpression? amount = expressions.BindQuantity(syntax.Amount, scope);
        BoundExpression? per = expressions.BindQuantity(syntax.Per, scope, amount?.Type);
        BoundExpression? points = expressions.BindFigure(syntax.Points, scope);
        if (amount is null || per is null || points is null)
        {
            return null;
        }

        var variable = new Variable("量");
        var reference = new VariableReference(amount.Span, amount.Type, variable);
        return value(reference, per, ExpressionBinder.WithoutUnit(points)) is { } body ? new Let(syntax.Span, variable, amount, body) : null;
    }

    /// <summary>Amount and 每 at one scale.</summary>
    private (BoundExpression Amount, BoundExpression Per)? Sized(PerUnitSyntax syntax, BoundExpression amount, BoundExpression per)
    {
        if (per.Type.Range.Minimum <= 0 || !expressions.IsFigure(syntax.Per, per))
        {
            symbols.Diagnostics.Add(Catalogue.PerMustBePositive(syntax.Per.Span));
            return null;
        }

        if (amount.Type.Unit != per.Type.Unit && per.Type.Unit != Unit.None)
        {
            symbols.Diagnostics.Add(amount.Type.Unit == Unit.Months && per.Type.Unit == Unit.Years
                ? Catalogue.MonthsPerYear(syntax.Per.Span)
                : NumberRules.UnitsDiffer(syntax.Per.Span, amount.Type.Unit, per.Type.Unit));
            return null;
        }

        return _numbers.Align(amount, per);
    }

    private Rounded? Units(PerUnitSyntax syntax, BoundExpression amount, BoundExpression per)
    {
        if (Sized(syntax, amount, per) is not { } pair)
        {
            return null;
        }

        BoundExpression positive = NotNegative(pair.Amount);
        Int128 most = positive.Type.Range.Maximum / pair.Per.Type.Range.Minimum;
        return new Rounded(syntax.Span, BoundType.Number(Unit.None, new NumberRange(0, 0, most)), positive, pair.Per, RoundingMode.Floor);
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
