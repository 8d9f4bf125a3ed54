using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Checks how applicants are ranked (F20 to F22, F26): names, types, and that what is ranked by has an order.</summary>
internal sealed class RankingBinder(Symbols symbols, ExpressionBinder expressions)
{
    /// <summary>The bound ranking; null when none is written or it has mistakes, of which the diagnostics tell.</summary>
    public BoundRanking? Bind(RankingSyntax? syntax)
    {
        if (syntax is null)
        {
            return null;
        }

        IReadOnlyList<RankKeySyntax> order = syntax.Order.Count > 0 ? syntax.Order : [new RankKeySyntax(syntax.Span, new NameSyntax(syntax.Span, BoundRuleset.RootId), true)];
        RankKey?[] keys = [.. order.Concat(syntax.Ties).Select(KeyOf)];
        BoundExpression? quota = syntax.Quota?.Places is { } places ? QuotaOf(places) : null;
        bool isSound = keys.All(k => k is not null) && (quota is null) == (syntax.Quota?.Places is null);
        return !isSound ? null : new BoundRanking(syntax.Span)
        {
            Keys = [.. keys.OfType<RankKey>()],
            Quota = quota,
            QuotaTable = syntax.Quota?.Table?.Value,
            LastTie = syntax.LastTie switch
            {
                LastTieKind.AdmitAll => LastTie.AdmitAll,
                LastTieKind.AdmitNone => LastTie.AdmitNone,
                LastTieKind.Lot => LastTie.Lot,
                _ => LastTie.Unstated,
            },
            Style = syntax.Style switch { RankStyleKind.Dense => RankStyle.Dense, RankStyleKind.Distinct => RankStyle.Distinct, _ => RankStyle.Skip },
        };
    }

    private RankKey? KeyOf(RankKeySyntax syntax)
    {
        if (expressions.Bind(syntax.Value, Scope.Top) is not { } value)
        {
            return null;
        }

        Diagnostic? slip = value.Type switch
        {
            { Kind: ValueKind.Flag or ValueKind.Text } => Catalogue.WrongType(value.Span, TypeWords.Of(ValueKind.Number), TypeWords.Of(value.Type.Kind)),
            { Choices: { IsOrdered: false } choices } => Catalogue.NoOrder(value.Span, TypeWords.Of(choices)),
            _ => null,
        };
        if (slip is null)
        {
            return new RankKey(value, syntax.IsDescending);
        }

        symbols.Diagnostics.Add(slip);
        return null;
    }

    private BoundExpression? QuotaOf(ValueSyntax places)
    {
        BoundExpression? quota = places switch
        {
            ExpressionValueSyntax one => expressions.BindFigure(one.Expression, Scope.Top),
            var byKey => expressions.BindByKey(byKey),
        };
        if (quota is null || (NumberRules.IsNumeric(quota) && quota.Type.Range.Scale == 0 && quota.Type.Range.Minimum >= 0))
        {
            return quota;
        }

        symbols.Diagnostics.Add(Catalogue.QuotaNotWhole(places.Span));
        return null;
    }
}
