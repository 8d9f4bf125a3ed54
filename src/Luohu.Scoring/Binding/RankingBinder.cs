using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Checks how applicants are ranked (F20 to F23, F26): names, types, and that what is ranked by has an order.</summary>
internal sealed class RankingBinder(Symbols symbols, ExpressionBinder expressions, BasisBinder bases, BenefitBinder amounts)
{
    /// <summary>No list is longer.</summary>
    private const int LastRank = 100_000_000;

    private readonly UseBinder _uses = new(symbols);

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
        BoundRound?[] rounds = [.. syntax.Rounds.Select(RoundOf)];
        RankBenefit?[] benefits = [.. syntax.Benefits.Select(BenefitOf)];
        bool isSound = keys.All(k => k is not null) && rounds.All(r => r is not null) && benefits.All(b => b is not null) && (quota is null) == (syntax.Quota?.Places is null);
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
            Uses = _uses.Bind(syntax.Uses),
            Rounds = [.. rounds.OfType<BoundRound>()],
            Benefits = [.. benefits.OfType<RankBenefit>()],
            Basis = bases.Bind(syntax.Basis),
            Note = syntax.Note?.Value,
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

    private BoundRound? RoundOf(RoundSyntax syntax)
    {
        BoundExpression? zone = syntax.Zone is null ? null : expressions.Bind(syntax.Zone, Scope.Top);
        BoundExpression? share = syntax.ZoneAtMost is null ? null : expressions.Bind(syntax.ZoneAtMost, Scope.Top);
        if ((zone is null) != (syntax.Zone is null) || (share is null) != (syntax.ZoneAtMost is null))
        {
            return null;
        }

        Diagnostic? slip = zone is { Type.Kind: not (ValueKind.Text or ValueKind.Choice) } ? Catalogue.WrongType(zone.Span, TypeWords.Of(ValueKind.Text), TypeWords.Of(zone.Type.Kind))
            : share is null || IsShare(share) ? null
            : Catalogue.ZoneShareWrong(share.Span);
        slip ??= share is not null && !syntax.IsPooled ? Catalogue.ZoneShareOfNoPool(share.Span) : null;
        if (slip is null)
        {
            return new BoundRound(syntax.Span, zone, syntax.IsPooled, share as Constant);
        }

        symbols.Diagnostics.Add(slip);
        return null;
    }

    private static bool IsShare(BoundExpression share) =>
        share is Constant { Value: >= 0, Type: { Kind: ValueKind.Number, Unit: Unit.None } type } constant && constant.Value <= Quantities.ExactMath.Pow10(type.Range.Scale);

    /// <summary>名次 can be read here and nowhere else.</summary>
    private RankBenefit? BenefitOf(BenefitSyntax syntax)
    {
        if (syntax.Condition.Condition is not { } written)
        {
            return null;
        }

        var rank = new Variable("名次");
        symbols.Rank = new VariableReference(written.Span, BoundType.Number(Unit.None, new NumberRange(0, 1, LastRank)), rank);
        BoundExpression? condition = expressions.BindCondition(written, Scope.Top);
        BoundExpression? amount = syntax.Amount is null ? null : amounts.AmountOf(syntax.Amount);
        symbols.Rank = null;
        return condition is null || (amount is null) != (syntax.Amount is null) ? null : new RankBenefit(syntax.Condition.Span, syntax.Condition.Id.Value, rank, condition, amount)
        {
            Name = syntax.Condition.Name?.Value,
            Note = syntax.Condition.Note?.Value,
            Basis = bases.Bind(syntax.Condition.Basis),
        };
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
