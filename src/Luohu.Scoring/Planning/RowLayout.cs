using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Planning;

/// <summary>Which facts the rows of one ruleset keep, and where. Immutable and thread-safe; shared by the applicant's row and those of persons.</summary>
internal sealed class RowLayout
{
    private readonly Dictionary<FieldDefinition, int> _slots;
    private readonly Dictionary<ListFact, ListLayout> _lists;

    public RowLayout(IReadOnlyList<FieldDefinition> values, IReadOnlyList<ListLayout> lists, IReadOnlyList<PersonsFact> persons, TextCodes texts)
    {
        Values = values;
        Lists = lists;
        Persons = persons;
        Texts = texts;
        _slots = new(ByReference<FieldDefinition>.Comparer);
        for (int i = 0; i < values.Count; i++)
        {
            _slots.Add(values[i], i);
        }

        _lists = new(ByReference<ListFact>.Comparer);
        foreach (ListLayout list in lists)
        {
            _lists.Add(list.Fact, list);
        }
    }

    /// <summary>The single values kept; the index is the slot.</summary>
    public IReadOnlyList<FieldDefinition> Values { get; }

    public IReadOnlyList<ListLayout> Lists { get; }

    /// <summary>The persons facts kept; the index is that of <see cref="FactRow.Persons"/>.</summary>
    public IReadOnlyList<PersonsFact> Persons { get; }

    public TextCodes Texts { get; }

    /// <summary>The slot of a single value, or -1 when the ruleset does not use it.</summary>
    public int SlotOf(FieldDefinition field) => _slots.GetValueOrDefault(field, -1);

    /// <summary>The place of the persons in a row, or -1 when the ruleset does not use them.</summary>
    public int IndexOf(PersonsFact fact) => Enumerable.Range(0, Persons.Count).FirstOrDefault(i => ReferenceEquals(Persons[i], fact), -1);

    /// <summary>The layout of a list, or null when the ruleset does not use it.</summary>
    public ListLayout? ListOf(ListFact fact) => _lists.GetValueOrDefault(fact);
}
