using Luohu.Scoring.Model;

namespace Luohu.Scoring.Binding;

/// <summary>Sizes of bound trees. A node that stands in several places counts in each, as the plan would write it out in each.</summary>
internal static class TreeSize
{
    /// <summary>True when there are more than <paramref name="most"/> nodes; found in time proportional to the different nodes.</summary>
    public static bool Exceeds(object root, int most)
    {
        var sizes = new Dictionary<object, long>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object Node, bool IsReady)>();
        open.Push((root, false));
        while (open.TryPop(out (object Node, bool IsReady) next))
        {
            if (next.IsReady)
            {
                sizes[next.Node] = Math.Min(most + 1L, 1 + BoundTree.ChildrenOf(next.Node).Sum(c => sizes[c]));
            }
            else if (!sizes.ContainsKey(next.Node))
            {
                open.Push((next.Node, true));
                foreach (object child in BoundTree.ChildrenOf(next.Node).Where(c => !sizes.ContainsKey(c)))
                {
                    open.Push((child, false));
                }
            }
        }

        return sizes[root] > most;
    }
}
