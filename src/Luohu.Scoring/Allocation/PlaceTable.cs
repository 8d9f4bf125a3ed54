using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Allocation;

/// <summary>All places of a round. A place's number is its place in the file. Immutable and thread-safe.</summary>
internal sealed class PlaceTable
{
    private readonly PlaceRow[] _rows;
    private readonly int[] _kinds;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byText;

    /// <summary><paramref name="rows"/>: With ids that are unique.</summary>
    public PlaceTable(IEnumerable<PlaceRow> rows)
    {
        _rows = [.. rows];
        Kinds = [.. _rows.Select(r => r.Kind).OfType<string>().Distinct(StringComparer.Ordinal)];
        Dictionary<string, int> kinds = Kinds.Index().ToDictionary(k => k.Item, k => k.Index, StringComparer.Ordinal);
        _kinds = [.. _rows.Select(r => r.Kind is { } kind ? kinds[kind] : -1)];
        _numbers = _rows.Index().ToDictionary(r => r.Item.Id, r => r.Index, StringComparer.Ordinal);
        _byText = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _rows.Length;

    /// <summary>The kinds in the order in which they first occur. A kind's number is its place here.</summary>
    public IReadOnlyList<string> Kinds { get; }

    public PlaceRow this[int place] => _rows[place];

    /// <summary>The number of the kind of a place, or -1.</summary>
    public int KindOf(int place) => _kinds[place];

    /// <summary>The number of a place, or -1.</summary>
    public int Find(ReadOnlySpan<char> id) => _byText.TryGetValue(id, out int number) ? number : -1;

    /// <summary>Ids that are written much like <paramref name="id"/>.</summary>
    public IReadOnlyList<string> Near(string id) => NearNames.Find(id, _numbers.Keys);
}
