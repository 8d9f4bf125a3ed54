using Luohu.Scoring.Binding.Forms;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Binding;

/// <summary>Values of items that hold a division, 系数 included: rounded once, as the item says.</summary>
internal sealed partial class ExpressionBinder
{
    public static bool IsFraction(ItemSyntax item) =>
        item.Value is PerUnitSyntax { ProRata: not null }
        || (item.Value is ExpressionValueSyntax value && HoldsDivision(value.Expression))
        || (item.Times is { } times && HoldsDivision(times));

    /// <summary>Value times 系数, rounded. A table keeps its rows: each row's value is rounded.</summary>
    public BoundExpression? BindRounded(ItemSyntax item, Scope scope, RoundingStage stage)
    {
        Fraction? times = item.Times is null ? null : Bare(item.Times, scope);
        BoundExpression? Finish(Fraction value) =>
            (times is { } factor ? Times(item.Span, value, factor) : value) is { } product && Round(item.Span, product, stage.Digits, stage.Mode) is { } rounded
                ? WithoutUnit(rounded)
                : null;
        if (item.Value is null || (item.Times is not null && times is null))
        {
            return null;
        }

        return item.Value switch
        {
            ExpressionValueSyntax s => Bare(s.Expression, scope) is { } value ? Finish(value) : null,
            PerUnitSyntax { ProRata: not null } s => new PerUnitForm(symbols, this).BindShare(s, scope, (amount, per) => Finish(new Fraction(amount, per))),
            var s => BindValue(s, scope, isPoints: true) is { } whole ? Within(whole, e => Finish(new Fraction(e, null))) : null,
        };
    }

    /// <summary>A fraction in a points position: units are dropped (language rule 10).</summary>
    private Fraction? Bare(ExpressionSyntax syntax, Scope scope) =>
        BindFraction(syntax, scope) is { } fraction
            ? new Fraction(WithoutUnit(fraction.Numerator), fraction.Denominator is null ? null : WithoutUnit(fraction.Denominator))
            : null;

    private static BoundExpression? Within(BoundExpression value, Func<BoundExpression, BoundExpression?> change) => value switch
    {
        Let e => Within(e.Body, change) is { } body ? new Let(e.Span, e.Variable, e.Value, body) : null,
        Rescaled e => Within(e.Operand, change),
        Select e => WithinCases(e, change),
        _ => change(value),
    };

    private static Select? WithinCases(Select e, Func<BoundExpression, BoundExpression?> change)
    {
        var cases = new List<SelectCase>();
        foreach (SelectCase row in e.Cases)
        {
            if (Within(row.Value, change) is { } value)
            {
                cases.Add(row with { Value = value });
            }
        }

        return cases.Count == e.Cases.Count
            ? new Select(e.Span, BoundType.Number(Unit.None, cases.Select(c => c.Value.Type.Range).Aggregate((a, b) => a.Union(b))), cases)
            : null;
    }
}
