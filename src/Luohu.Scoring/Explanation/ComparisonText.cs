using Luohu.Scoring.Assessments;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Explanation;

/// <summary>A comparison with both sides, and by how much it fails.</summary>
internal sealed class ComparisonText(Phrases phrases)
{
    /// <summary>All comparisons with that outcome; empty when there is none.</summary>
    public string Of(IEnumerable<ConditionComparison> comparisons, ConditionOutcome outcome, bool isVeto) =>
        string.Join(phrases.Semicolon, comparisons.Where(c => c.Outcome == outcome).Select(c => Of(c, isVeto)));

    /// <summary>All comparisons.</summary>
    public string Of(IEnumerable<ConditionComparison> comparisons, bool isVeto) => string.Join(phrases.Semicolon, comparisons.Select(c => Of(c, isVeto)));

    /// <summary>True for points against a line that must be reached, the comparison a scheme is about.</summary>
    public static bool IsPointsLine(ConditionComparison comparison) =>
        comparison.Relation == ComparisonRelation.GreaterOrEqual && (comparison.Left.Low ?? comparison.Left.High) is { Kind: DisplayKind.Number, Unit: Unit.Points };

    /// <summary>Every comparison of points with a line, in a condition and those inside it.</summary>
    public static IEnumerable<ConditionComparison> PointLines(ConditionResult condition) =>
        condition.Comparisons.Where(IsPointsLine).Concat(condition.Children.SelectMany(PointLines));

    private string Of(ConditionComparison comparison, bool isVeto)
    {
        DisplayKind kind = (comparison.Left.Low ?? comparison.Right.Low)?.Kind ?? DisplayKind.Number;
        string right = IsPointsLine(comparison) && !comparison.Right.IsLiteral && !isVeto
            ? Left(comparison.Right)
            : phrases.Demand(comparison.Relation, kind, Right(comparison.Right), isVeto);
        List<string> parts = [Left(comparison.Left), right];
        if (comparison.Shortfall is { Number: > 0 } distance && !isVeto)
        {
            parts.Add(phrases.Short(comparison.Relation, kind, phrases.Values.Value(distance)));
        }

        return string.Join(phrases.Comma, parts);
    }

    private string Left(ComparisonSide side) => side switch
    {
        { IsLiteral: true } => ValueOf(side),
        { IsExact: true } => $"{side.Text} {ValueOf(side)}",
        _ => phrases.Ranged(side.Text, ValueOf(side)),
    };

    private string Right(ComparisonSide side) => side.IsLiteral ? ValueOf(side) : phrases.Named(side.Text, ValueOf(side));

    private string ValueOf(ComparisonSide side) => side switch
    {
        { IsExact: true, Low: { } value } => phrases.Values.Value(value),
        _ => phrases.Values.Range(new(side.Low?.Number, side.High?.Number)),
    };
}
