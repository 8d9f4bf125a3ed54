using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Binds the floor and the cap of a line, or of each record of an item.</summary>
internal sealed class LimitBinder(Symbols symbols, ExpressionBinder expressions)
{
    /// <summary>The limits with a rounding before them.</summary>
    public static StagesDraft StagesOf(RoundingSyntax? rounding, StagesDraft limits) =>
        limits with { Rounding = rounding is null ? null : ItemValueBinder.RoundingOf(rounding) };

    /// <summary>Floor and cap, fixed or by date or zone; null when one was wrong.</summary>
    public StagesDraft? Bind(ExpressionSyntax? floor, ExpressionSyntax? cap)
    {
        BoundExpression? least = floor is null ? null : LimitOf(floor);
        BoundExpression? most = cap is null ? null : LimitOf(cap);
        return (least is null) == (floor is null) && (most is null) == (cap is null) ? new StagesDraft(null, least, most) : null;
    }

    /// <summary>Limits of each record: the same for all of them, whatever the date and zone.</summary>
    public StagesDraft? BindFixed(ExpressionSyntax? floor, ExpressionSyntax? cap)
    {
        if (Bind(floor, cap) is not { } limits)
        {
            return null;
        }

        ExpressionSyntax? open = limits.Floor is not (null or Constant) ? floor : limits.Cap is not (null or Constant) ? cap : null;
        if (open is not null)
        {
            symbols.Diagnostics.Add(Catalogue.NotConstant(open.Span));
        }

        return open is null ? limits : null;
    }

    private BoundExpression? LimitOf(ExpressionSyntax syntax)
    {
        BoundExpression? bound = expressions.BindFigure(syntax, Scope.Top);
        if (bound is { Type.Unit: not (Unit.None or Unit.Points) })
        {
            symbols.Diagnostics.Add(Catalogue.LimitWithUnit(syntax.Span, TypeWords.Of(bound.Type.Unit)));
            return null;
        }

        return bound;
    }
}
