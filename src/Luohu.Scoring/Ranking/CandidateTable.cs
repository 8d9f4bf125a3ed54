namespace Luohu.Scoring.Ranking;

/// <summary>
/// Everybody who is to be ranked, in columns, in the order of the input: a million take some 150 MB. Filled by one thread, then only read. Ids are
/// unique: whoever fills it sees to that.
/// </summary>
internal sealed class CandidateTable(int keys)
{
    private readonly List<CandidateRow> _rows = [];
    private readonly List<long> _keys = [];

    /// <summary>How many values each is ranked by.</summary>
    public int Keys { get; } = keys;

    public int Count => _rows.Count;

    public CandidateRow this[int row] => _rows[row];

    /// <summary>The values ranked by; <see cref="Quantities.Cell.NotKnown"/> where not known. Valid until the next is added.</summary>
    public ReadOnlySpan<long> KeysOf(int row) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_keys).Slice(row * Keys, Keys);

    public void Add(in CandidateRow row, ReadOnlySpan<long> keys)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(keys.Length, Keys);
        _rows.Add(row);
        _keys.AddRange(keys);
    }
}
