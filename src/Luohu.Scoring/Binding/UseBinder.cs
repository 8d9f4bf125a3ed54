using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Model;
using Luohu.Scoring.Syntax;
using Luohu.Scoring.Syntax.Rulesets;
using Luohu.Scoring.Vocabulary;
using Luohu.Scoring.Vocabulary.BuiltIn;

namespace Luohu.Scoring.Binding;

/// <summary>用途 and 施行: when an item, group or condition applies at all.</summary>
internal sealed class UseBinder(Symbols symbols)
{
    private const string Purpose = "用途";

    /// <summary>What is applied for is one of the uses; null when there are none, or after a diagnostic.</summary>
    public Membership? Bind(SyntaxList<Located>? uses)
    {
        if (uses is not [var first, ..])
        {
            return null;
        }

        foreach (Located use in uses.Where(u => !symbols.Uses.Contains(u.Value, StringComparer.Ordinal)))
        {
            symbols.ReportUnlessDamaged(Catalogue.UnknownUse(use.Span, use.Value, symbols.Near(use.Value, symbols.Uses)));
        }

        // Not the built-in group itself: the ruleset may have added fields to it.
        return symbols.Vocabulary.Find(GroupFacts.Application.Name.Zh) is GroupFact application && FactVocabulary.FindField(application, Purpose) is { } field
            ? new Membership(first.Span, new FactReference(first.Span, BoundType.Of(field), application, field), [.. uses.Select(u => new TextConstant(u.Span, u.Value))])
            : null;
    }

    public static BoundExpression? InForce(ValiditySyntax? validity)
    {
        if (validity is null)
        {
            return null;
        }

        BoundExpression Compare(ComparisonOperator op, int day) =>
            new Comparison(validity.Span, op, new AsOfDate(validity.Span), new Constant(validity.Span, BoundType.Date with { Range = NumberRange.Of(day, 0) }, day));
        BoundExpression? from = validity.From is { } first ? Compare(ComparisonOperator.GreaterOrEqual, first) : null;
        BoundExpression? to = validity.To is { } last ? Compare(ComparisonOperator.LessOrEqual, last) : null;
        return from is not null && to is not null ? new Logic(validity.Span, true, [from, to]) : from ?? to;
    }
}
