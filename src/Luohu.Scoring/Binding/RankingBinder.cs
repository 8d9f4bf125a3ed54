using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;
using Luohu.Scoring.Vocabulary.BuiltIn;

namespace Luohu.Scoring.Binding;

/// <summary>Checks how applicants are ranked (F20 to F23, F26): names, types, and that what is ranked by has an order.</summary>
internal sealed class RankingBinder(Symbols symbols, ExpressionBinder expressions, BasisBinder bases, BenefitBinder amounts)
{
    private const string Purpose = "用途";

    private readonly UseBinder _uses = new(symbols);
    private readonly ZoneBinder _zones = new(symbols);
    private readonly RankBenefitBinder _named = new(symbols, expressions, bases, amounts);

    /// <summary>The bound ranking; null when none is written or it has mistakes, of which the diagnostics tell.</summary>
    public BoundRanking? Bind(RankingSyntax? syntax)
    {
        if (syntax is null)
        {
            return null;
        }

        var eligible = new Variable("符合");
        BoundExpression? condition = syntax.Condition is null ? null : ConditionOf(syntax.Condition, eligible);
        BoundBatch?[] batches = [.. syntax.Batches.Select(_named.BatchOf)];
        IReadOnlyList<RankKeySyntax> order = syntax.Order.Count > 0 ? syntax.Order : [new RankKeySyntax(syntax.Span, new NameSyntax(syntax.Span, BoundRuleset.RootId), true)];
        RankKey?[] keys = [.. order.Select(k => KeyOf(k, syntax.Order.Count > 0)), .. syntax.Ties.Select(k => KeyOf(k, isWritten: true))];
        BoundExpression? quota = syntax.Quota?.Places is { } places ? QuotaOf(places) : null;
        BoundRound?[] rounds = [.. syntax.Rounds.Select(RoundOf)];
        RankBenefit?[] benefits = [.. syntax.Benefits.Select(_named.BenefitOf)];
        _named.CheckIds(syntax.Batches.Select(b => b.Id));
        _named.CheckIds(syntax.Benefits.Select(b => b.Condition.Id));
        bool isSound = (condition is null) == (syntax.Condition is null) && (quota is null) == (syntax.Quota?.Places is null)
            && new object?[][] { batches, keys, rounds, benefits }.All(parts => parts.All(p => p is not null));
        BoundExpression? zone = null;
        return !isSound || !_zones.TryBind([.. rounds.OfType<BoundRound>()], quota, syntax.Quota?.Table is not null, out zone) ? null : Described(syntax) with
        {
            Condition = condition,
            Eligible = eligible,
            Batches = [.. batches.OfType<BoundBatch>()],
            Keys = [.. keys.OfType<RankKey>()],
            Quota = quota,
            Zone = zone,
            Rounds = [.. rounds.OfType<BoundRound>()],
            Benefits = [.. benefits.OfType<RankBenefit>()],
        };
    }

    /// <summary>The verdict can be read here and nowhere else: all other conditions are what it is made of.</summary>
    private BoundExpression? ConditionOf(ExpressionSyntax syntax, Variable eligible)
    {
        symbols.Eligible = new VariableReference(syntax.Span, BoundType.Flag, eligible);
        BoundExpression? condition = expressions.Limited(expressions.BindCondition(syntax, Scope.Top), syntax.Span);
        symbols.Eligible = null;
        return condition;
    }

    /// <summary>What can be said without binding an expression.</summary>
    private BoundRanking Described(RankingSyntax syntax) => new(syntax.Span)
    {
        Keys = [],
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
        Use = symbols.Uses.Count == 0 ? null : _zones.Of(GroupFacts.Application.Name.Zh, Purpose, syntax.Span),
        AppliedIn = symbols.Zones.Count == 0 ? null : _zones.Of(GroupFacts.Application.Name.Zh, ZoneBinder.Zone, syntax.Span),
        Basis = bases.Bind(syntax.Basis),
        Note = syntax.Note?.Value,
    };

    private RankKey? KeyOf(RankKeySyntax syntax, bool isWritten)
    {
        if (expressions.Limited(expressions.Bind(syntax.Value, Scope.Top), syntax.Span) is not { } value)
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
            return new RankKey(value, syntax.IsDescending) { Written = isWritten ? syntax.Value.Span.Value : null };
        }

        symbols.Diagnostics.Add(slip);
        return null;
    }

    private BoundRound? RoundOf(RoundSyntax syntax)
    {
        BoundExpression? zone = syntax.Zone is null ? null : expressions.Limited(expressions.Bind(syntax.Zone, Scope.Top), syntax.Zone.Span);
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

    private BoundExpression? QuotaOf(ValueSyntax places)
    {
        BoundExpression? quota = places switch
        {
            ExpressionValueSyntax one => expressions.BindFigure(one.Expression, Scope.Top),
            var byKey => expressions.BindByKey(byKey),
        };
        if (quota is null || (NumberRules.IsNumeric(quota) && quota.Type.Range is { Scale: 0, Minimum: var least, Maximum: var most } && least >= 0 && most <= BoundRanking.MostPlaces))
        {
            return quota;
        }

        symbols.Diagnostics.Add(Catalogue.QuotaNotWhole(places.Span, BoundRanking.MostPlaces));
        return null;
    }
}
