using Luohu.Scoring.Model;

namespace Luohu.Scoring.Planning;

/// <summary>What a plan is to leave a trail of: comparisons at their edges, and the rows and branches taken. Made by whoever will read the trail.</summary>
internal sealed class PlanProbes
{
    private readonly Dictionary<Comparison, List<EdgeProbe>> _edges = new(ByReference<Comparison>.Comparer);
    private readonly Dictionary<object, int> _branches = new(ReferenceEqualityComparer.Instance);

    public int EdgeCount { get; private set; }

    public int BranchCount => _branches.Count;

    /// <summary>Watches a comparison at one edge.</summary>
    /// <param name="comparison">The comparison; by identity.</param>
    /// <param name="isLeft">True when the quantity stands left and the limit right.</param>
    /// <param name="shift">The first value above the edge is the limit, or the limit and this.</param>
    /// <param name="reach">How far from the edge a value still counts as beside it.</param>
    /// <returns>The number of the edge in <see cref="RunTrail"/>.</returns>
    public int AddEdge(Comparison comparison, bool isLeft, int shift, long reach)
    {
        if (!_edges.TryGetValue(comparison, out List<EdgeProbe>? edges))
        {
            _edges.Add(comparison, edges = []);
        }

        edges.Add(new EdgeProbe(EdgeCount, isLeft, shift, reach));
        return EdgeCount++;
    }

    /// <summary>Watches whether a value is computed: of a row, or of a branch of 如果. By identity.</summary>
    public int AddBranch(object owner) => _branches.TryGetValue(owner, out int number) ? number : _branches[owner] = _branches.Count;

    public IReadOnlyList<EdgeProbe> EdgesOf(Comparison comparison) => _edges.TryGetValue(comparison, out List<EdgeProbe>? edges) ? edges : [];

    /// <summary>The number of a branch, or -1.</summary>
    public int BranchOf(object owner) => _branches.GetValueOrDefault(owner, -1);
}
