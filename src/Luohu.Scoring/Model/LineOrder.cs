namespace Luohu.Scoring.Model;

/// <summary>The order in which lines can be judged: each after the lines in it, those whose points it reads, and those that may exclude it.</summary>
internal sealed class LineOrder
{
    private readonly IReadOnlyList<BoundLine> _lines;
    private readonly Dictionary<string, BoundLine> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<int, int> _excluders;
    private readonly HashSet<int> _done = [];
    private readonly List<BoundLine> _open = [];
    private readonly List<BoundLine> _ordered = [];

    private LineOrder(IReadOnlyList<BoundLine> lines, IReadOnlyList<Exclusion> exclusions)
    {
        _lines = lines;
        _excluders = exclusions.ToLookup(e => e.Excluded, e => e.Excluder);
        foreach (BoundLine line in lines)
        {
            _byId.TryAdd(line.Id, line);
        }
    }

    /// <summary>All lines in order; those on a cycle stand anywhere.</summary>
    public IReadOnlyList<BoundLine> Lines => _ordered;

    /// <summary>Lines each of which waits for the next, and the last for the first; null when there is an order.</summary>
    public IReadOnlyList<BoundLine>? Cycle { get; private set; }

    public static LineOrder Of(IReadOnlyList<BoundLine> lines, IReadOnlyList<Exclusion> exclusions)
    {
        var order = new LineOrder(lines, exclusions);
        foreach (BoundLine line in lines)
        {
            order.Visit(line);
        }

        return order;
    }

    private void Visit(BoundLine line)
    {
        if (_open.IndexOf(line) is >= 0 and var start)
        {
            Cycle ??= [.. _open.Skip(start)];
            return;
        }

        if (!_done.Add(line.Index))
        {
            return;
        }

        _open.Add(line);
        foreach (BoundLine needed in Needs(line))
        {
            Visit(needed);
        }

        _open.RemoveAt(_open.Count - 1);
        _ordered.Add(line);
    }

    private IEnumerable<BoundLine> Needs(BoundLine line) =>
    [
        .. line is BoundGroup group ? group.Lines : [],
        .. PointsReads.Of(line).Select(id => _byId[id]),
        .. _excluders[line.Index].Select(i => _lines[i]),
    ];
}
