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

    /// <summary>The ids of the lines whose points the expressions read, through definitions too.</summary>
    public static IReadOnlyList<string> PointsIn(IEnumerable<BoundExpression> expressions)
    {
        var lines = new List<string>();
        var seen = new HashSet<BoundDefinition>();
        var open = new Queue<BoundExpression>(expressions);
        while (open.TryDequeue(out BoundExpression? expression))
        {
            object[] nodes = [.. BoundTree.All(expression)];
            lines.AddRange(nodes.OfType<PointsOf>().Select(p => p.LineId));
            foreach (DefinitionReference reference in nodes.OfType<DefinitionReference>().Where(r => seen.Add(r.Definition)))
            {
                open.Enqueue(reference.Definition.Value);
            }
        }

        return [.. lines.Distinct(StringComparer.Ordinal)];
    }
}
