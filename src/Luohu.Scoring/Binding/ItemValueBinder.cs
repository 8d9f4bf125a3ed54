using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Binds value and 系数 of an item. What holds a division is one exact fraction, rounded once (language rule 12).</summary>
internal sealed class ItemValueBinder(Symbols symbols, ExpressionBinder expressions)
{
    private readonly NumberRules _numbers = new(symbols.Diagnostics);

    public ItemPoints? Bind(ItemSyntax syntax, Scope scope)
    {
        if (syntax.Value is null)
        {
            return null;
        }

        if (!ExpressionBinder.IsFraction(syntax))
        {
            return BindWhole(syntax, syntax.Value, scope);
        }

        if ((syntax.Each is null ? syntax.Rounding : syntax.EachRounding) is { } rounding)
        {
            return expressions.Limited(expressions.BindRounded(syntax, scope, RoundingOf(rounding)), syntax.Value.Span) is { } value ? new ItemPoints(value, null, value.Type.Range, true) : null;
        }

        if (syntax.Value is PerUnitSyntax { ProRata: { } place })
        {
            return Fail(RoundingNeeded(place, syntax.Each is null ? Keyword.Round : Keyword.EachRound));
        }

        return syntax.Rounding is { } after
            ? Fail(RoundingNeeded(after.Span, Keyword.EachRound))
            : BindWhole(syntax, syntax.Value, scope);
    }

    /// <summary>系数 of a group: a fixed number.</summary>
    public Constant? BindTimes(ExpressionSyntax syntax)
    {
        BoundExpression? bound = Multiplier(syntax, Scope.Top);
        if (bound is not (null or Constant))
        {
            symbols.Diagnostics.Add(Catalogue.NotConstant(syntax.Span));
        }

        return bound as Constant;
    }

    public static RoundingStage RoundingOf(RoundingSyntax syntax) => new(
        syntax.Kind switch { RoundingKind.HalfAwayFromZero => RoundingMode.HalfAwayFromZero, RoundingKind.Floor => RoundingMode.Floor, _ => RoundingMode.Ceiling },
        syntax.Digits);

    private ItemPoints? BindWhole(ItemSyntax syntax, ValueSyntax written, Scope scope)
    {
        BoundExpression? value = expressions.Limited(expressions.BindValue(written, scope, isPoints: true), written.Span);
        BoundExpression? times = syntax.Times is null ? null : expressions.Limited(Multiplier(syntax.Times, scope), syntax.Times.Span);
        if (value is null || (times is null) != (syntax.Times is null))
        {
            return null;
        }

        BoundExpression? product = times is null ? value : _numbers.Multiply(times.Span, value, times);
        return product is null ? null : new ItemPoints(value, times, product.Type.Range, false);
    }

    /// <summary>30% is 0.3: decimals that say nothing would only make all points longer.</summary>
    private BoundExpression? Multiplier(ExpressionSyntax syntax, Scope scope)
    {
        if (expressions.BindQuantity(syntax, scope) is not { } bound)
        {
            return null;
        }

        if (bound is not Constant constant)
        {
            return ExpressionBinder.WithoutUnit(bound);
        }

        (long value, int scale) = (constant.Value, constant.Type.Range.Scale);
        while (scale > 0 && value % 10 == 0)
        {
            (value, scale) = (value / 10, scale - 1);
        }

        return new Constant(constant.Span, BoundType.Number(Unit.None, NumberRange.Of(value, scale)), value);
    }

    private static Diagnostic RoundingNeeded(TextSpan place, Keyword key) => Catalogue.RoundingNeeded(place, Keywords.TermOf(key).Zh, Keywords.TermOf(key).En);

    private ItemPoints? Fail(Diagnostic diagnostic)
    {
        symbols.Diagnostics.Add(diagnostic);
        return null;
    }
}
