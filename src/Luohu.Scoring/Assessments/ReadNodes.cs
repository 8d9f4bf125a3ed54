using Luohu.Scoring.Model;

namespace Luohu.Scoring.Assessments;

/// <summary>Every node that expressions and lists are made of, through the definitions they name.</summary>
internal static class ReadNodes
{
    public static IReadOnlyList<object> Of(IEnumerable<BoundExpression> expressions, IEnumerable<BoundList> lists)
    {
        List<object> nodes = [.. lists.SelectMany(BoundTree.All)];
        var seen = new HashSet<BoundDefinition>(nodes.OfType<DefinitionReference>().Select(r => r.Definition));
        var open = new Queue<BoundExpression>(expressions.Concat(seen.Select(d => d.Value)));
        while (open.TryDequeue(out BoundExpression? expression))
        {
            object[] found = [.. BoundTree.All(expression)];
            nodes.AddRange(found);
            foreach (DefinitionReference reference in found.OfType<DefinitionReference>().Where(r => seen.Add(r.Definition)))
            {
                open.Enqueue(reference.Definition.Value);
            }
        }

        return nodes;
    }
}
