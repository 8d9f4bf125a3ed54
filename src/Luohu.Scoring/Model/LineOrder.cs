namespace Luohu.Scoring.Model;

/// <summary>
/// The order in which lines can be judged: each after the lines in it, those whose points it reads, and those that may exclude it. A group over persons
/// is one with all lines in it: these have an order of their own, which is run through for each person.
/// </summary>
internal sealed class LineOrder
{
    private readonly IReadOnlyList<BoundLine> _lines;
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<int, int> _excluders;
    private readonly Progress[] _progress;
    private readonly Stack<(int Line, IEnumerator<int> Needs)> _open = [];
    private readonly List<BoundLine> _ordered = [];

    /// <summary>For each line the one with which it is judged; -1 where it is none of these.</summary>
    private readonly int[] _units;

    private LineOrder(IReadOnlyList<BoundLine> lines, IReadOnlyList<Exclusion> exclusions, int[] units)
    {
        _lines = lines;
        _units = units;
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

    /// <summary>The order of all lines but those in groups over persons.</summary>
    public static LineOrder Of(IReadOnlyList<BoundLine> lines, IReadOnlyList<Exclusion> exclusions)
    {
        int[] units = [.. Enumerable.Range(0, lines.Count)];
        foreach (BoundLine group in lines.Where(l => l is BoundGroup && l.Each is not null))
        {
            Array.Fill(units, group.Index, group.Index, EndOf(group) - group.Index);
        }

        return Sorted(lines, exclusions, units);
    }

    /// <summary>The order of the lines in a group over persons.</summary>
    public static LineOrder Within(BoundLine persons, IReadOnlyList<BoundLine> lines, IReadOnlyList<Exclusion> exclusions) =>
        Sorted(lines, exclusions, [.. lines.Select(l => l.Index > persons.Index && l.Index < EndOf(persons) ? l.Index : -1)]);

    /// <summary>The line of this order with which another is judged.</summary>
    public int UnitOf(int line) => _units[line];

    private static LineOrder Sorted(IReadOnlyList<BoundLine> lines, IReadOnlyList<Exclusion> exclusions, int[] units)
    {
        var order = new LineOrder(lines, exclusions, units);
        foreach (BoundLine line in lines.Where(l => units[l.Index] == l.Index))
        {
            order.Visit(line.Index);
        }

        return order;
    }

    /// <summary>The subtree of a line is the ledger from its index up to, not including, this.</summary>
    private static int EndOf(BoundLine line) => line is BoundGroup { Lines.Count: > 0 } group ? EndOf(group.Lines[^1]) : line.Index + 1;

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

    /// <summary>What a line, or all lines of a group over persons, waits for.</summary>
    private IEnumerable<int> Needs(BoundLine line)
    {
        IEnumerable<BoundLine> judged = line is BoundGroup { Each: not null } ? _lines.Take(EndOf(line)).Skip(line.Index) : [line];
        return judged.SelectMany(OwnNeeds).Select(n => _units[n]).Where(n => n >= 0 && n != line.Index).Distinct();
    }

    private IEnumerable<int> OwnNeeds(BoundLine line) =>
    [
        .. line is BoundGroup group ? group.Lines.Select(l => l.Index) : [],
        .. PointsReads.Of(line).Select(id => _byId[id]),
        .. _excluders[line.Index],
    ];
}
