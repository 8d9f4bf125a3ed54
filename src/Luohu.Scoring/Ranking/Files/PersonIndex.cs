namespace Luohu.Scoring.Ranking.Files;

/// <summary>
/// Finds the applicants of a round by their ids: a person's number is the row of the table of candidates. Built once, then only read; thread-safe.
/// </summary>
internal sealed class PersonIndex
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly HashSet<string> _outside;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _outsideByText;

    /// <summary>
    /// <paramref name="ids"/>: Of all persons in the order of their numbers; unique.
    /// <paramref name="outside"/>: Ids of lines that could not be scored: files may name them, and are passed over where they do.
    /// </summary>
    public PersonIndex(IEnumerable<string> ids, IEnumerable<string>? outside = null)
    {
        _numbers = new(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            _numbers.Add(id, _numbers.Count);
        }

        _byText = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _outside = new(outside ?? [], StringComparer.Ordinal);
        _outsideByText = _outside.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many persons there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>All who are in a table of candidates.</summary>
    public static PersonIndex Of(CandidateTable table, IEnumerable<string>? outside = null) =>
        new(Enumerable.Range(0, table.Count).Select(row => table[row].Id), outside);

    /// <summary>The number of a person, or -1.</summary>
    public int Find(ReadOnlySpan<char> id) => _byText.TryGetValue(id, out int number) ? number : -1;

    /// <summary>True for the id of a line that could not be scored.</summary>
    public bool IsOutside(ReadOnlySpan<char> id) => _outsideByText.Contains(id);
}
