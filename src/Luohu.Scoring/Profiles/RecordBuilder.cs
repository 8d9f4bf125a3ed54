using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Profiles;

/// <summary>Fills one record of a list after the other, and leaves out those that do not exist yet on the as-of date. Not thread-safe.</summary>
internal sealed class RecordBuilder(RowPlan plan)
{
    /// <summary>Per field the number of the record that stated it last; records, and groups, are counted so that nothing has to be cleared.</summary>
    private readonly long[] _stated = new long[plan.Schema.FieldCount];
    private long _record;
    private FactEntry? _fact;
    private FactRow? _row;
    private int _list;
    private int _start;
    private bool _isLater;

    /// <summary>The cell of 起.</summary>
    public long From { get; private set; }

    /// <summary>The cell of 止; open when it is not stated.</summary>
    public long To { get; private set; }

    /// <summary>Where 止 was stated.</summary>
    public Place EndPlace { get; private set; }

    public bool EndsBeforeStart => Cell.IsValue(From) && Cell.IsValue(To) && From > To;

    /// <summary>A spell of which the end is known, but not the start.</summary>
    public bool HasOnlyEnd => !Cell.IsValue(From) && Cell.IsValue(To) && To != Cell.Open;

    /// <summary>Before the fields of a group or the first record.</summary>
    public void Begin(FactEntry fact)
    {
        (_fact, _row, _list) = (fact, null, -1);
        _record++;
    }

    /// <summary>False when the field of this record was stated before.</summary>
    public bool TryState(FieldEntry field)
    {
        bool before = _stated[field.Id] == _record;
        _stated[field.Id] = _record;
        return !before;
    }

    /// <summary><paramref name="row"/>: The row to fill; null when the person is not kept.</summary>
    public void BeginList(FactRow? row)
    {
        _list = _fact is null ? -1 : plan.IndexOf(_fact);
        _row = _list >= 0 ? row : null;
        _row?.BeginList(_list);
    }

    public void BeginRecord()
    {
        _record++;
        bool isSpell = _fact is { IsSpells: true };
        _start = _row?.AddRecord(_list) ?? 0;
        _isLater = false;
        (From, To, EndPlace) = (Cell.NotKnown, isSpell ? Cell.Open : Cell.NotKnown, Place.Nowhere);
    }

    public void Keep(FieldEntry field, long cell, Place place, in AsOfDay asOf)
    {
        if (field.IsSpellEnd)
        {
            (To, EndPlace) = (cell, place);
        }
        else if (field.IsSpellStart)
        {
            From = cell;
        }

        _isLater |= (field.Field.DatesRecord || field.IsSpellStart) && asOf.Compare(field.Field.Kind, cell) > 0;
        Store(plan.CellOf(field), cell);
    }

    /// <summary>Into the open record, if the row keeps it.</summary>
    public void Store(int column, long cell)
    {
        if (_row is not null && column >= 0)
        {
            _row.Cells[_list][_start + column] = cell;
        }
    }

    public void EndRecord(in AsOfDay asOf)
    {
        if (_row is null || _fact is not { } fact)
        {
            return;
        }

        if (_isLater)
        {
            _row.DropRecord(_list);
        }
        else if (fact.IsSpells)
        {
            Store(plan.CellOf(fact.Fields[1]), To);
            bool isOngoing = To == Cell.Open || asOf.Compare(fact.Fields[1].Field.Kind, To) >= 0;
            Store(plan.OngoingColumns[_list], !Cell.IsValue(To) ? Cell.NotKnown : isOngoing ? Cell.Yes : Cell.No);
        }
    }
}
