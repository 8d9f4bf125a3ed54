namespace Luohu.Scoring.Model;

/// <summary>The order in which lines can be judged: each after the lines in it, those whose points it reads, and those that may exclude it.</summary>
internal sealed class LineOrder
{
    private readonly IReadOnlyList<BoundLine> _lines;
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<int, int> _excluders;
    private readonly Progress[] _progress;
    private readonly Stack<(int Line, IEnumerator<int> Needs)> _open = [];
    private readonly List<BoundLine> _ordered = [];

    private LineOrder(IReadOnlyList<BoundLine> lines, IReadOnlyList<Exclusion> exclusions)
    {
        _lines = lines;
        _progress = new Progress[lines.Count];
        _excluders = exclusions.ToLookup(e => e.Excluded, e => e.Excluder);
        foreach (BoundLine line in lines)
        {
            _byId.TryAdd(line.Id, line.Index);
        }
    }

    private enum Progress
    {
        Waiting,
        Open,
        Done,
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
            order.Visit(line.Index);
        }

        return order;
    }

    /// <summary>Without recursion: a chain of exclusions may be as long as a file.</summary>
    private void Visit(int first)
    {
        Open(first);
        while (_open.TryPeek(out (int Line, IEnumerator<int> Needs) top))
        {
            if (top.Needs.MoveNext())
            {
                Open(top.Needs.Current);
                continue;
            }

            _open.Pop();
            _progress[top.Line] = Progress.Done;
            _ordered.Add(_lines[top.Line]);
        }
    }

    private void Open(int line)
    {
        if (_progress[line] == Progress.Open)
        {
            Cycle ??= [.. _open.Select(o => o.Line).TakeWhile(l => l != line).Append(line).Reverse().Select(l => _lines[l])];
        }
        else if (_progress[line] == Progress.Waiting)
        {
            _progress[line] = Progress.Open;
            _open.Push((line, Needs(_lines[line]).GetEnumerator()));
        }
    }

    private IEnumerable<int> Needs(BoundLine line) =>
    [
        .. line is BoundGroup group ? group.Lines.Select(l => l.Index) : [],
        .. PointsReads.Of(line).Select(id => _byId[id]),
        .. _excluders[line.Index],
    ];
}
