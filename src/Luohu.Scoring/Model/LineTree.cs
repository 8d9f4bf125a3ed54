namespace Luohu.Scoring.Model;

/// <summary>Which line lies in which group.</summary>
internal sealed class LineTree
{
    private readonly IReadOnlyList<BoundLine> _lines;
    private readonly int[] _parents;

    public LineTree(IReadOnlyList<BoundLine> lines)
    {
        _lines = lines;
        _parents = new int[lines.Count];
        Array.Fill(_parents, -1);
        foreach (BoundGroup group in lines.OfType<BoundGroup>())
        {
            foreach (BoundLine inner in group.Lines)
            {
                _parents[inner.Index] = group.Index;
            }
        }
    }

    /// <summary>The groups around a line, the innermost first.</summary>
    public IEnumerable<BoundLine> Around(int line)
    {
        for (int i = _parents[line]; i >= 0; i = _parents[i])
        {
            yield return _lines[i];
        }
    }

    /// <summary>
    /// The groups around <paramref name="line"/> that are not around <paramref name="reader"/> too (nor the reader itself), the innermost first.
    /// Groups within a group over persons are none of them: what the ledger has of a line there holds what its groups make of it for each person.
    /// </summary>
    public IEnumerable<BoundLine> Around(int line, int reader)
    {
        int[] shared = [reader, .. Around(reader).Select(g => g.Index)];
        BoundLine[] around = [.. Around(line).Where(g => !shared.Contains(g.Index))];
        int outermost = Array.FindLastIndex(around, g => g.Each is not null);
        return around.Skip(Math.Max(0, outermost));
    }

    /// <summary>The group over persons around a line, or null.</summary>
    public BoundLine? PersonsAround(int line) => Around(line).FirstOrDefault(g => g.Each is not null);
}
