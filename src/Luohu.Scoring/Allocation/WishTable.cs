namespace Luohu.Scoring.Allocation;

/// <summary>Who wishes for which places, in order of preference; by the numbers of persons and places. Filled by one thread, then only read.</summary>
internal sealed class WishTable
{
    private readonly List<int> _wishes = [];
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _lines;

    /// <summary>Of so many persons, none of whom has made a wish yet.</summary>
    public WishTable(int persons) => (_starts, _ends, _lines) = (new int[persons], new int[persons], new int[persons]);

    public int Persons => _starts.Length;

    /// <summary>How many persons have a row of their own, with wishes or without.</summary>
    public int Rows { get; private set; }

    /// <summary>How many rows belong to lines that could not be scored, and were passed over.</summary>
    public int Outside { get; set; }

    /// <summary>The numbers of the places a person wishes for, the dearest first. Valid until wishes are added.</summary>
    public ReadOnlySpan<int> Of(int person) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_wishes)[_starts[person].._ends[person]];

    /// <summary>The line on which a person's wishes stand, from 1; 0 when nothing is said of the person.</summary>
    public int LineOf(int person) => _lines[person];

    /// <summary>States the wishes of a person, no place twice; only once per person.</summary>
    public void Set(int person, int line, ReadOnlySpan<int> places)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(_lines[person], 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        (_starts[person], _lines[person]) = (_wishes.Count, line);
        _wishes.AddRange(places);
        _ends[person] = _wishes.Count;
        Rows++;
    }
}
