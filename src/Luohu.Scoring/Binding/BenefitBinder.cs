using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Binds benefits (F27). Their ids are unique among all conditions.</summary>
internal sealed class BenefitBinder(Symbols symbols, ExpressionBinder expressions, ConditionBinder conditions)
{
    private readonly NumberRules _numbers = new(symbols.Diagnostics);

    public IReadOnlyList<BoundBenefit> Bind(IReadOnlyList<BenefitSyntax> benefits)
    {
        List<BoundBenefit> bound = [];
        foreach (BenefitSyntax benefit in benefits)
        {
            BoundExpression? amount = benefit.Amount is null ? null : AmountOf(benefit.Amount);
            if (conditions.Bind([benefit.Condition]) is [{ } condition] && (amount is null) == (benefit.Amount is null))
            {
                bound.Add(new BoundBenefit(bound.Count, condition, amount));
            }
        }

        return bound;
    }

    /// <summary>An amount in yuan at <see cref="BoundBenefit.Scale"/>; null and a diagnostic when it is none.</summary>
    public BoundExpression? AmountOf(ValueSyntax syntax)
    {
        BoundExpression? value = expressions.BindValue(syntax, Scope.Top, isPoints: false);
        if (value is null || expressions.Limited(value, syntax.Span) is null)
        {
            return null;
        }

        Diagnostic? slip = value switch
        {
            _ when !NumberRules.IsNumeric(value) => Catalogue.WrongType(value.Span, TypeWords.Of(ValueKind.Number), TypeWords.Of(value.Type.Kind)),
            { Type.IsOptional: true } => Catalogue.AmountMayBeNone(value.Span),
            { Type.Unit: not (Unit.None or Unit.Yuan or Unit.Points) } => Catalogue.AmountInOtherUnit(value.Span, TypeWords.Of(value.Type.Unit)),
            { Type.Range.Scale: > BoundBenefit.Scale } => Catalogue.AmountTooFine(value.Span, BoundBenefit.Scale),
            _ when value.Type.Range.Maximum < 0 => Catalogue.AmountNegative(value.Span),
            _ => null,
        };
        if (slip is null)
        {
            return _numbers.Rescale(value with { Type = value.Type with { Unit = Unit.Yuan } }, BoundBenefit.Scale);
        }

        symbols.Diagnostics.Add(slip);
        return null;
    }
}
