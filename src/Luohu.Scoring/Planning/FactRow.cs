using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Planning;

/// <summary>
/// The facts of one applicant (or person) as the plan reads them, seen on the as-of date: records known to be dated later are left out.
/// A buffer: cleared and filled again for the next applicant. Not thread-safe.
/// </summary>
internal sealed class FactRow
{
    private readonly RowLayout _layout;
    private readonly List<string> _ownTexts = [];

    public FactRow(RowLayout layout)
    {
        _layout = layout;
        Values = new long[layout.Values.Count];
        Counts = new int[layout.Lists.Count];
        Cells = new long[layout.Lists.Count][];
        Persons = new List<FactRow>?[layout.Persons.Count];
        Array.Fill(Cells, []);
        Clear();
    }

    /// <summary>Single values by slot; see <see cref="Cell"/>.</summary>
    public long[] Values { get; }

    /// <summary>Records per list; -1 means not known.</summary>
    public int[] Counts { get; }

    /// <summary>Per list the cells of its records, record by record. May be longer than the records need.</summary>
    public long[][] Cells { get; }

    /// <summary>Per persons fact the rows of the persons; null means not known.</summary>
    public List<FactRow>?[] Persons { get; }

    /// <summary>Forgets everything: all is not known.</summary>
    public void Clear()
    {
        Array.Fill(Values, Cell.NotKnown);
        Array.Fill(Counts, -1);
        Array.Clear(Persons);
        _ownTexts.Clear();
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

    /// <summary>The code of a text in this row: the ruleset's own, or one valid in this row only.</summary>
    public long CodeOf(string text)
    {
        int code = _layout.Texts.CodeOf(text);
        if (code >= 0)
        {
            return code;
        }

        int own = _ownTexts.IndexOf(text);
        if (own < 0)
        {
            own = _ownTexts.Count;
            _ownTexts.Add(text);
        }

        return _layout.Texts.Count + own;
    }

    /// <summary>The text behind a code of this row.</summary>
    public string TextOf(long code) => code < _layout.Texts.Count ? _layout.Texts.TextOf((int)code) : _ownTexts[(int)code - _layout.Texts.Count];
}
