using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Binding.Forms;

/// <summary>
/// Which rows of a 表 hold for which values, by going through every combination of the columns' parts. Language rule 23.
/// </summary>
internal sealed class GridCoverage
{
    /// <summary>More combinations than this are not gone through.</summary>
    public const long MostCombinations = 100_000;

    private readonly IReadOnlyList<GridColumn> _columns;
    private readonly int[] _at;
    private readonly bool[] _decides;

    private GridCoverage(IReadOnlyList<GridColumn> columns, int rows)
    {
        _columns = columns;
        _at = new int[columns.Count];
        _decides = new bool[rows];
        Visit(0, [.. Enumerable.Range(0, rows)]);
    }

    /// <summary>Values for which no row holds, or null.</summary>
    public LocalizedText? Gap { get; private set; }

    /// <summary>Rows that hold together with an earlier one, with values for which both do: the first such pair of each later row.</summary>
    public SortedDictionary<int, (int Earlier, LocalizedText Values)> Overlaps { get; } = [];

    /// <summary>Null when there are too many combinations.</summary>
    public static GridCoverage? Find(IReadOnlyList<GridColumn> columns, int rows)
    {
        long combinations = columns.Aggregate(1L, (product, c) => Math.Min(MostCombinations + 1, product * c.Parts.Count));
        return combinations > MostCombinations ? null : new GridCoverage(columns, rows);
    }

    /// <summary>True for a row that is first of those that hold for some values.</summary>
    public bool Decides(int row) => _decides[row];

    private void Visit(int column, List<int> rows)
    {
        if (rows.Count == 0)
        {
            // Every combination that begins like this is a gap; one is enough to show.
            Gap ??= Values(column);
            return;
        }

        if (column == _columns.Count)
        {
            Judge(rows);
            return;
        }

        for (int part = 0; part < _columns[column].Parts.Count; part++)
        {
            _at[column] = part;
            Visit(column + 1, rows.FindAll(r => _columns[column].Holds[part][r]));
        }
    }

    private void Judge(List<int> rows)
    {
        _decides[rows[0]] = true;
        foreach (int later in rows.Skip(1))
        {
            Overlaps.TryAdd(later, (rows[0], Values(_columns.Count)));
        }
    }

    private LocalizedText Values(int columns) => new(
        string.Join("、", _columns.Take(columns).Select((c, i) => $"{c.Title} = {c.Parts[_at[i]].Zh}")),
        string.Join(", ", _columns.Take(columns).Select((c, i) => $"{c.Title} = {c.Parts[_at[i]].En}")));
}
