using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>By how much a comparison failed.</summary>
internal static class Shortfalls
{
    public static DisplayValue? Of(ConditionComparison comparison)
    {
        bool asksOrder = comparison.Relation is not (ComparisonRelation.Equal or ComparisonRelation.NotEqual);
        return asksOrder && comparison.Outcome == ConditionOutcome.Fails && comparison.Left.IsExact && comparison.Right.IsExact
            ? Distance(comparison.Left.Low, comparison.Right.Low)
            : null;
    }

    private static DisplayValue? Distance(DisplayValue? left, DisplayValue? right) => (left, right) switch
    {
        ({ Kind: DisplayKind.Number } a, { Kind: DisplayKind.Number } b) => DisplayValue.OfNumber(Math.Abs(a.Number - b.Number), a.Unit, a.IsAge),
        ({ Kind: DisplayKind.Year } a, { Kind: DisplayKind.Year } b) => DisplayValue.OfNumber(Math.Abs(a.Number - b.Number), Unit.Years),
        ({ Month: { } a }, { Month: { } b }) => DisplayValue.OfNumber(Math.Abs(a.Number - b.Number), Unit.Months),
        ({ Date: { } a }, { Date: { } b }) => DisplayValue.OfNumber(Math.Abs(a.DayNumber - b.DayNumber), Unit.Days),
        _ => null,
    };
}
