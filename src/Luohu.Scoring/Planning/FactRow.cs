using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>
/// The facts of one applicant (or person) as the plan reads them, seen on the as-of date: records known to be dated later are left out.
/// A buffer: cleared and filled again for the next applicant. Not thread-safe.
/// </summary>
internal sealed class FactRow
{
    private readonly RowLayout _layout;
    private readonly OwnTexts _ownTexts;
    private readonly List<FactRow>[] _personLists;
    private readonly List<FactRow> _pool = [];
    private int _pooledInUse;

    public FactRow(RowLayout layout)
        : this(layout, new OwnTexts(), layout.Persons.Count)
    {
    }

    private FactRow(RowLayout layout, OwnTexts ownTexts, int persons)
    {
        _layout = layout;
        _ownTexts = ownTexts;
        Values = new long[layout.Values.Count];
        Counts = new int[layout.Lists.Count];
        Cells = new long[layout.Lists.Count][];
        Persons = new List<FactRow>?[layout.Persons.Count];
        _personLists = new List<FactRow>[persons];
        for (int i = 0; i < persons; i++)
        {
            _personLists[i] = [];
        }

        Array.Fill(Cells, []);
        ClearFacts();
    }

    /// <summary>Single values by slot; see <see cref="Cell"/>.</summary>
    public long[] Values { get; }

    /// <summary>Records per list; -1 means not known.</summary>
    public int[] Counts { get; }

    /// <summary>Per list the cells of its records, record by record. May be longer than the records need.</summary>
    public long[][] Cells { get; }

    /// <summary>Per persons fact the rows of the persons; null means not known, as always in the row of a person.</summary>
    public List<FactRow>?[] Persons { get; }

    /// <summary>Forgets everything: all is not known. Rows of persons are taken back and used again.</summary>
    public void Clear()
    {
        ClearFacts();
        _ownTexts.Clear();
        _pooledInUse = 0;
    }

    /// <summary>Makes the list known with no record.</summary>
    public void BeginList(int list) => Counts[list] = 0;

    /// <summary>Adds a record whose cells are all not known and returns the index of its first cell.</summary>
    public int AddRecord(int list)
    {
        int stride = _layout.Lists[list].Stride;
        int start = Counts[list] * stride;
        if (Cells[list].Length < start + stride)
        {
            Array.Resize(ref Cells[list], Math.Max(start + stride, Cells[list].Length * 2));
        }

        Array.Fill(Cells[list], Cell.NotKnown, start, stride);
        Counts[list]++;
        return start;
    }

    /// <summary>Takes back the record added last.</summary>
    public void DropRecord(int list) => Counts[list]--;

    /// <summary>Makes the persons known, with nobody. Only in the applicant's row: persons hold no persons.</summary>
    public void BeginPersons(int persons)
    {
        _personLists[persons].Clear();
        Persons[persons] = _personLists[persons];
    }

    /// <summary>Adds a person of whom nothing is known yet; their texts have the codes of this row.</summary>
    public FactRow AddPerson(int persons)
    {
        if (_pooledInUse == _pool.Count)
        {
            _pool.Add(new FactRow(_layout, _ownTexts, persons: 0));
        }

        FactRow person = _pool[_pooledInUse++];
        person.ClearFacts();
        _personLists[persons].Add(person);
        return person;
    }

    /// <summary>Takes back the person added last.</summary>
    public void DropPerson(int persons) => _personLists[persons].RemoveAt(_personLists[persons].Count - 1);

    /// <summary>The code of a text in this row: the ruleset's own, or one valid only for this applicant and the persons.</summary>
    public long CodeOf(string text) => CodeOf(text.AsSpan());

    /// <inheritdoc cref="CodeOf(string)"/>
    public long CodeOf(ReadOnlySpan<char> text)
    {
        int code = _layout.Texts.CodeOf(text);
        return code >= 0 ? code : _layout.Texts.Count + _ownTexts.CodeOf(text);
    }

    /// <summary>The text behind a code of this row.</summary>
    public string TextOf(long code) => code < _layout.Texts.Count ? _layout.Texts.TextOf((int)code) : _ownTexts.TextOf((int)code - _layout.Texts.Count);

    private void ClearFacts()
    {
        Array.Fill(Values, Cell.NotKnown);
        Array.Fill(Counts, -1);
        Array.Clear(Persons);
    }
}
