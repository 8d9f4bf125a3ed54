using Luohu.Scoring.Model;

namespace Luohu.Scoring.Assessments;

/// <summary>What a leaf condition is made of under 且, 或 and 非.</summary>
internal static class LeafParts
{
    /// <summary>Each part with whether it stands under an odd number of negations.</summary>
    public static IEnumerable<(BoundExpression Part, bool IsNegated)> Of(BoundExpression expression, bool isNegated = false) => expression switch
    {
        Logic e => e.Operands.SelectMany(o => Of(o, isNegated)),
        LogicalNot e => Of(e.Operand, !isNegated),
        _ => [(expression, isNegated)],
    };
}
