using Luohu.Scoring.Model;

namespace Luohu.Scoring.Planning;

/// <summary>
/// What the lines of a group over persons come to for each person, and what becomes of the group and its lines (docs/semantics.md, 15). A buffer; not
/// thread-safe.
/// </summary>
internal sealed class PersonLedger
{
    private LedgerEntry[] _entries = [];
    private Judged[] _persons = new Judged[4];
    private int _width;

    /// <summary>What is known of one person's lines together.</summary>
    public struct Judged
    {
        /// <summary>Place among the persons of the row.</summary>
        public int Position;

        public bool IsSure;

        public bool IsKnown;

        public bool IsTaken;

        public long Counted;

        public long Low;

        public long High;
    }

    /// <summary>Persons that are surely or maybe among those judged.</summary>
    public int Count { get; private set; }

    /// <summary>False when the persons are not known.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>True when it is settled whose lines are taken.</summary>
    public bool IsSettled { get; private set; }

    public ref readonly Judged this[int person] => ref _persons[person];

    /// <summary>A line of the subtree for one person; <paramref name="offset"/> counts from the first line in the group.</summary>
    public ref readonly LedgerEntry EntryOf(int person, int offset) => ref _entries[(person * _width) + offset];

    public void Begin(LinePlan plan)
    {
        Count = 0;
        IsKnown = true;
        _width = plan.End - plan.Index - 1;
    }

    /// <summary>Keeps what the ledger now has of the lines in the group, judged for a person.</summary>
    public void Add(Workspace work, LinePlan plan, int presence, int position)
    {
        if (Count == _persons.Length)
        {
            Array.Resize(ref _persons, Count * 2);
        }

        if (_entries.Length < (Count + 1) * _width)
        {
            Array.Resize(ref _entries, Math.Max(4, (Count + 1) * 2) * _width);
        }

        Array.Copy(work.Ledger, plan.Index + 1, _entries, Count * _width, _width);
        var person = new Judged { Position = position, IsSure = presence == Truth.True };
        foreach (int child in plan.Children)
        {
            ref readonly LedgerEntry line = ref work.Ledger[child];
            checked
            {
                person.Counted += line.Counted;
                person.Low += line.Low;
                person.High += line.High;
            }

            person.IsKnown |= line.State is LineState.Exact or LineState.PartlyKnown;
        }

        person.IsKnown |= person.Counted == person.Low && person.Low == person.High;
        _persons[Count++] = person;
    }

    /// <summary>Writes the group and its lines, all persons having been judged if they are known.</summary>
    public void Write(Workspace work, LinePlan plan, bool isKnown)
    {
        if (isKnown)
        {
            Done(work, plan);
        }
        else
        {
            Unknown(work, plan);
        }
    }

    /// <summary>It is not known who the persons are.</summary>
    private void Unknown(Workspace work, LinePlan plan)
    {
        (IsKnown, IsSettled, Count) = (false, false, 0);
        for (int offset = 0; offset < _width; offset++)
        {
            LedgerEntry line = LineMath.Empty(Truth.Unknown) with { Low = plan.Inner[offset].Low, High = plan.Inner[offset].High };
            line.State = line.Low == line.High ? LineState.Exact : LineState.NotKnown;
            work.Ledger[plan.Index + 1 + offset] = line;
        }

        ref LedgerEntry group = ref work.Ledger[plan.Index];
        group = LineMath.Empty(Truth.True);
        LineMath.Finish(ref group, work, plan, 0, plan.RawLow, plan.RawHigh, isKnown: false);
    }

    /// <summary>Picks among the persons.</summary>
    private void Done(Workspace work, LinePlan plan)
    {
        PickedValue picked = Pick(work.Elements, plan.Pick);
        IsSettled = plan.Pick.Kind == PickKind.Sum || Settles(plan.Pick);
        bool anyKnown = Count == 0;
        for (int p = 0; p < Count; p++)
        {
            anyKnown |= _persons[p] is { IsSure: true, IsKnown: true };
        }

        for (int offset = 0; offset < _width; offset++)
        {
            work.Ledger[plan.Index + 1 + offset] = LineOf(work.Elements, plan.Pick, offset);
        }

        ref LedgerEntry group = ref work.Ledger[plan.Index];
        group = LineMath.Empty(Truth.True) with { Raw = picked.Raw, Element = picked.Winner < 0 ? -1 : _persons[picked.Winner].Position };
        GroupMath.Finish(ref group, work, plan, picked, anyKnown);
    }

    /// <summary>All persons that are surely there add up, whatever is known of them; the others are picked as records are.</summary>
    private PickedValue Pick(ElementPick elements, Pick pick)
    {
        bool isSum = pick.Kind == PickKind.Sum;
        elements.Clear();
        for (int p = 0; p < Count; p++)
        {
            ref readonly Judged person = ref _persons[p];
            elements.Add(person.IsSure, isSum || person.IsKnown, person.Counted, person.Low, person.High, p, -1);
        }

        PickedValue picked = elements.Resolve(pick);
        if (!isSum)
        {
            elements.MarkKept(pick);
        }

        for (int p = 0; p < Count; p++)
        {
            _persons[p].IsTaken = isSum ? _persons[p].IsSure : elements.IsKept(p);
        }

        return picked;
    }

    /// <summary>Nobody who is not taken could take the place of one who is.</summary>
    private bool Settles(Pick pick)
    {
        int taken = 0;
        for (int p = 0; p < Count; p++)
        {
            taken += _persons[p].IsTaken ? 1 : 0;
        }

        bool settles = taken == pick.Count || taken == Count;
        for (int p = 0; p < Count && settles; p++)
        {
            for (int other = 0; other < Count && settles && _persons[p].IsTaken; other++)
            {
                settles = _persons[other].IsTaken || StandsBefore(pick, p, other);
            }
        }

        return settles;
    }

    /// <summary>However it turns out, the first person is picked rather than the second.</summary>
    private bool StandsBefore(Pick pick, int first, int second)
    {
        long margin = pick.Kind == PickKind.Best ? _persons[first].Low - _persons[second].High : _persons[second].Low - _persons[first].High;
        return margin > 0 || (margin == 0 && first < second);
    }

    /// <summary>One line over all persons that are taken.</summary>
    private LedgerEntry LineOf(ElementPick elements, Pick pick, int offset)
    {
        LedgerEntry line = PersonLine.Taken(this, offset);
        int presence;
        if (pick.Kind == PickKind.Sum)
        {
            PersonLine.AddMaybe(this, offset, ref line);
            presence = PersonLine.HighestPresence(this, offset, onlyTaken: false);
        }
        else if (IsSettled)
        {
            presence = PersonLine.HighestPresence(this, offset, onlyTaken: true);
        }
        else
        {
            (line.Low, line.High) = AnyOf(elements, pick.Count, offset);
            presence = PersonLine.PresenceForAny(this, offset);
        }

        PersonLine.State(this, offset, presence, ref line);
        return line;
    }

    /// <summary>The ends of a line, whoever of the persons is taken.</summary>
    private (long Low, long High) AnyOf(ElementPick elements, int count, int offset)
    {
        elements.Clear();
        for (int p = 0; p < Count; p++)
        {
            ref readonly LedgerEntry line = ref EntryOf(p, offset);
            elements.Add(_persons[p].IsSure, isKnown: false, 0, line.Low, line.High, p, -1);
        }

        return elements.AnyOf(count);
    }
}
