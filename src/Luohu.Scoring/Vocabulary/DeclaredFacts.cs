using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Vocabulary;

/// <summary>Makes the facts and fields that a ruleset declares, read from the declared values of the typed records.</summary>
internal static class DeclaredFacts
{
    /// <summary>
    /// A field, or the value of a fact, with the bounds usual for its kind and unit; <c>with</c> changes what the ruleset says otherwise.
    /// </summary>
    public static FieldDefinition Field(Term name, ValueKind kind, Unit unit = Unit.None, int? decimals = null, ChoiceType? choices = null)
    {
        FieldDefaults defaults = FieldDefaults.For(kind, unit, decimals);
        return new()
        {
            Name = name,
            Kind = kind,
            Unit = unit,
            Scale = defaults.Scale,
            Minimum = defaults.Minimum,
            Maximum = choices is null ? defaults.Maximum : Math.Max(0, choices.Choices.Count - 1),
            Choices = choices,
        };
    }

    /// <summary>The choices of a declared fact in the order written, which is low to high when they are ordered.</summary>
    public static ChoiceType Choices(string id, bool isOrdered, IEnumerable<Term> names) =>
        new(id, isOrdered, [.. names.Select((name, rank) => new Choice(name, rank))]);

    /// <summary>A fact of one value, named as the value.</summary>
    public static ValueFact Value(FieldDefinition value, bool isPersonal = false, LocalizedText? note = null) => new()
    {
        Name = value.Name,
        Note = note,
        IsDeclared = true,
        IsPersonal = isPersonal,
        Value = value with { Getter = person => Read(((FactRecord)person).Declared, value.Name) },
    };

    /// <summary>A list; a spell list gets 起, 止 and 至今 before the fields given.</summary>
    public static ListFact List(
        Term name, SpellKind spells, IEnumerable<FieldDefinition> fields, bool isPersonal = false, LocalizedText? note = null) => new()
    {
        Name = name,
        Note = note,
        IsDeclared = true,
        IsPersonal = isPersonal,
        Spells = spells,
        Fields = [.. SpellFields.For(spells).Concat(fields).Select(ReadFromDictionary)],
        Records = person => Find(((Person)person).DeclaredLists, name, out IReadOnlyList<object>? records) ? records : null,
    };

    /// <summary>A built-in list with more fields: the fields already there stay the same ones.</summary>
    public static ListFact Extend(ListFact list, IEnumerable<FieldDefinition> fields)
    {
        IEnumerable<FieldDefinition> added = fields.Select(f => f with { Getter = record => Read(((FactRecord)record).Declared, f.Name) });
        return list with { Fields = [.. list.Fields, .. added] };
    }

    /// <summary>A built-in group with more members: the members already there stay the same ones.</summary>
    public static GroupFact Extend(GroupFact group, IEnumerable<FieldDefinition> members)
    {
        IEnumerable<FieldDefinition> added =
            members.Select(m => m with { Getter = person => Read(group.Record?.Invoke(person)?.Declared, m.Name) });
        return group with { Fields = [.. group.Fields, .. added] };
    }

    private static FieldDefinition ReadFromDictionary(FieldDefinition field)
    {
        if (field.Derived != DerivedValue.None)
        {
            return field;
        }

        FactValue absent = SpellFields.IsEnd(field) ? FactValue.None : FactValue.NotKnown;
        return field with
        {
            Getter = record => Find((IReadOnlyDictionary<string, FactValue>)record, field.Name, out FactValue value) ? value : absent,
        };
    }

    private static FactValue Read(IReadOnlyDictionary<string, FactValue>? declared, Term name) =>
        Find(declared, name, out FactValue value) ? value : FactValue.NotKnown;

    private static bool Find<TValue, TFound>(IReadOnlyDictionary<string, TValue>? declared, Term name, out TFound? found)
        where TValue : TFound
    {
        if (declared is not null && (declared.TryGetValue(name.Zh, out TValue? value) || declared.TryGetValue(name.En, out value)))
        {
            found = value;
            return true;
        }

        found = default;
        return false;
    }
}
