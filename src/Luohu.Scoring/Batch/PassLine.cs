using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;

namespace Luohu.Scoring.Batch;

/// <summary>The total that a ruleset asks for, as far as it is the same for everybody.</summary>
internal static class PassLine
{
    /// <summary>The only total that gates and tracks compare the total with on that day; null when there is none, or several.</summary>
    public static decimal? Of(BoundRuleset ruleset, DateOnly asOf)
    {
        decimal?[] asked = [.. ruleset.Gates.Concat(ruleset.Tracks).SelectMany(Comparisons).SelectMany(c => Asked(c, asOf)).Distinct()];
        return asked is [var only] ? only : null;
    }

    private static IEnumerable<Comparison> Comparisons(BoundCondition condition) =>
        (condition.Expression is null ? [] : BoundTree.All(condition.Expression).OfType<Comparison>()).Concat(condition.Children.SelectMany(Comparisons));

    private static IEnumerable<decimal?> Asked(Comparison comparison, DateOnly asOf) => comparison switch
    {
        { Operator: ComparisonOperator.GreaterOrEqual or ComparisonOperator.Greater } when IsTotal(comparison.Left) => [ValueOn(comparison.Right, asOf)],
        { Operator: ComparisonOperator.LessOrEqual or ComparisonOperator.Less } when IsTotal(comparison.Right) => [ValueOn(comparison.Left, asOf)],
        _ => [],
    };

    private static bool IsTotal(BoundExpression side) => Plain(side) is PointsOf { LineId: BoundRuleset.RootId };

    /// <summary>Of a number, or of one by date; null when it depends on the applicant.</summary>
    private static decimal? ValueOn(BoundExpression side, DateOnly asOf) => Plain(side) switch
    {
        Constant number => Points.Of(number.Value, number.Type.Range.Scale),
        Select { Cases: var cases } when cases.All(c => DayOf(c) is not null) =>
            cases.FirstOrDefault(c => DayOf(c) <= asOf.DayNumber) is { } found ? ValueOn(found.Value, asOf) : null,
        _ => null,
    };

    /// <summary>The day from which a case holds; null when its condition is another.</summary>
    private static long? DayOf(SelectCase one) => one.Condition switch
    {
        Comparison { Operator: ComparisonOperator.GreaterOrEqual, Left: AsOfDate, Right: Constant day } => day.Value,
        _ => null,
    };

    private static BoundExpression Plain(BoundExpression side) => side is Rescaled rescaled ? Plain(rescaled.Operand) : side;
}
