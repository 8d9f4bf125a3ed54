using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;
using Luohu.Scoring.Vocabulary.BuiltIn;

namespace Luohu.Scoring.Assessments;

/// <summary>Finds the persons of a row and what to call them.</summary>
internal sealed class PersonReader(RowLayout layout, FactRow row)
{
    /// <summary>The rows of the persons of a kind; empty when they are not known.</summary>
    public IReadOnlyList<FactRow> RowsOf(PersonsFact fact) => layout.IndexOf(fact) is >= 0 and int kind && row.Persons[kind] is { } persons ? persons : [];

    public LedgerPerson Of(PersonsFact fact, int position)
    {
        Term? name = NameOf(fact, position);
        bool isShared = RowsOf(fact).Where((_, other) => other != position).Any(o => SexOf(o) == SexOf(RowsOf(fact)[position]));
        return new(fact.Name, position, isShared ? null : name);
    }

    /// <summary>The person as a record that decided something.</summary>
    public LedgerRecord RecordOf(PersonsFact fact, int position, IReadOnlyList<NamedValue> fields) =>
        new(fact.Name, position, false, fields) { Person = Of(fact, position) };

    /// <summary>The cells of a person.</summary>
    public CellReader CellsOf(PersonsFact fact, int position) => new(RowsOf(fact)[position], layout);

    private Term? NameOf(PersonsFact fact, int position) => SexOf(RowsOf(fact)[position]) switch
    {
        _ when fact.IsSingle => fact.Name,
        0 => fact.Male,
        1 => fact.Female,
        _ => null,
    };

    private long SexOf(FactRow person) => layout.SlotOf(SingleFacts.Sex.Value) is >= 0 and int slot ? person.Values[slot] : Cell.NotKnown;
}
