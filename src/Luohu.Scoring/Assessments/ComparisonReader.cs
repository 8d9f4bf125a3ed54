using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Assessments;

/// <summary>The comparisons of a leaf condition, with both sides.</summary>
internal sealed class ComparisonReader(SourceText source, WitnessReader witnesses, SideReader sides)
{
    public IReadOnlyList<ConditionComparison> Read(BoundExpression leaf) =>
        [.. LeafParts.Of(leaf).Select(p => p.Part is Comparison comparison ? Read(comparison, p.IsNegated) : null).OfType<ConditionComparison>()];

    private ConditionComparison? Read(Comparison comparison, bool isNegated)
    {
        if (witnesses.EndsOf(comparison) is not { } ends)
        {
            return null;
        }

        int truth = WitnessReader.TruthOf(comparison, ends);
        ComparisonRelation relation = RelationOf(comparison.Operator);
        var result = new ConditionComparison
        {
            Left = Side(comparison, comparison.Left, ends[0], ends[1]),
            Relation = isNegated ? Opposite(relation) : relation,
            Right = Side(comparison, comparison.Right, ends[2], ends[3]),
            Outcome = Outcomes.Of(isNegated ? Truth.True - truth : truth),
        };
        return result with { Shortfall = Shortfalls.Of(result) };
    }

    private ComparisonSide Side(Comparison comparison, BoundExpression side, long low, long high) =>
        sides.Read(comparison, side, SourceQuote.Of(source, side.Span), low, high);

    private static ComparisonRelation RelationOf(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => ComparisonRelation.Equal,
        ComparisonOperator.NotEqual => ComparisonRelation.NotEqual,
        ComparisonOperator.Less => ComparisonRelation.Less,
        ComparisonOperator.LessOrEqual => ComparisonRelation.LessOrEqual,
        ComparisonOperator.Greater => ComparisonRelation.Greater,
        _ => ComparisonRelation.GreaterOrEqual,
    };

    private static ComparisonRelation Opposite(ComparisonRelation relation) => relation switch
    {
        ComparisonRelation.Equal => ComparisonRelation.NotEqual,
        ComparisonRelation.NotEqual => ComparisonRelation.Equal,
        ComparisonRelation.Less => ComparisonRelation.GreaterOrEqual,
        ComparisonRelation.LessOrEqual => ComparisonRelation.Greater,
        ComparisonRelation.Greater => ComparisonRelation.LessOrEqual,
        _ => ComparisonRelation.Less,
    };
}
