using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>One fact of the vocabulary as the readers meet it. Immutable.</summary>
internal sealed class FactEntry
{
    public FactEntry(FactDefinition fact, int index, int firstFieldId)
    {
        Fact = fact;
        Index = index;
        (Shape, IReadOnlyList<FieldDefinition> fields) = fact switch
        {
            ValueFact value => (FactShape.Value, [value.Value]),
            GroupFact group => (FactShape.Group, group.Fields),
            ListFact list => (FactShape.List, list.Fields),
            _ => (FactShape.Persons, (IReadOnlyList<FieldDefinition>)[]),
        };
        Fields = [.. fields.Select((field, i) => new FieldEntry(fact, field, i, firstFieldId + i))];
        IsSpells = fact is ListFact { Spells: not SpellKind.None };
        IsSinglePerson = fact is PersonsFact { IsSingle: true };
        IsPersonal = fact.IsPersonal;
        IsPlain = Shape == FactShape.Value && Fields[0].IsPlain;
        Names = new NameTable([.. fields.Select(f => f.Name)]);
    }

    public FactDefinition Fact { get; }

    /// <summary>Place among the facts of the vocabulary.</summary>
    public int Index { get; }

    public FactShape Shape { get; }

    /// <summary>A single value on which nothing hangs but its cell.</summary>
    public bool IsPlain { get; }

    /// <summary>It may be stated of persons too.</summary>
    public bool IsPersonal { get; }

    /// <summary>The fields of a group or list; the one value of a value fact; none for persons.</summary>
    public FieldEntry[] Fields { get; }

    /// <summary>Leads to the index of a field.</summary>
    public NameTable Names { get; }

    public bool IsSpells { get; }

    /// <summary>At most one person, written as one object or as a list.</summary>
    public bool IsSinglePerson { get; }

    /// <summary>The name in both languages, for messages.</summary>
    public LocalizedText Words => new(Fact.Name.Zh, Fact.Name.En);
}
