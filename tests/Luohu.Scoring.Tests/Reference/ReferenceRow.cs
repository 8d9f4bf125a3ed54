using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>A fact row in plain words: values by field, records by list.</summary>
internal sealed class ReferenceRow
{
    private readonly Dictionary<FieldDefinition, Value> _values = [];
    private readonly Dictionary<ListFact, List<RecordElement>?> _lists = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PersonsFact, List<PersonElement>?> _persons = new(ReferenceEqualityComparer.Instance);

    public ReferenceRow(RowLayout layout, FactRow row)
    {
        for (int slot = 0; slot < layout.Values.Count; slot++)
        {
            _values[layout.Values[slot]] = Decode(layout.Values[slot], row.Values[slot], row);
        }

        foreach (ListLayout list in layout.Lists)
        {
            _lists[list.Fact] = row.Counts[list.Index] < 0 ? null : [.. Enumerable.Range(0, row.Counts[list.Index]).Select(n => Record(list, n, row))];
        }

        foreach ((PersonsFact persons, int place) in layout.Persons.Select((fact, place) => (fact, place)))
        {
            _persons[persons] = row.Persons[place]?.Select((person, position) => new PersonElement(position, new ReferenceRow(layout, person))).ToList();
        }
    }

    public Value this[FieldDefinition field] => _values[field];

    /// <summary>The persons of a kind; null when they are not known, or in the row of a person.</summary>
    public IReadOnlyList<PersonElement>? Persons(PersonsFact fact) => _persons[fact];

    /// <summary>The records of a list; null when it is not known.</summary>
    public IReadOnlyList<RecordElement>? Records(ListFact fact) => _lists[fact];

    private static RecordElement Record(ListLayout list, int position, FactRow row)
    {
        var fields = new Dictionary<FieldDefinition, Value>();
        for (int column = 0; column < list.Columns.Count; column++)
        {
            long cell = row.Cells[list.Index][(position * list.Columns.Count) + column];
            fields[list.Columns[column]] = Decode(list.Columns[column], cell, row);
        }

        return new(position, fields);
    }

    /// <summary>An open end stays the largest number there is: later than every date.</summary>
    private static Value Decode(FieldDefinition field, long cell, FactRow row) => cell switch
    {
        Cell.NotKnown => Value.NotKnown,
        Cell.None => Value.None,
        _ when field.Kind == ValueKind.Text => Value.Of(row.TextOf(cell)),
        _ => Value.Of(Fraction.OfCell(cell, field.Scale)),
    };
}
