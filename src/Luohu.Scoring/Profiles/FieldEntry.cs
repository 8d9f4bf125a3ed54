using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>One field of the vocabulary as the readers meet it. Immutable.</summary>
internal sealed class FieldEntry
{
    public FieldEntry(FactDefinition fact, FieldDefinition field, int index, int id)
    {
        Field = field;
        Choices = field.Choices is { } choices ? new NameTable([.. choices.Choices.Select(c => c.Name)]) : null;
        Index = index;
        Id = id;
        IsDerived = field.IsDerived;
        IsDeclared = fact.IsDeclared || !IsBuiltIn(fact, field);
        IsOfList = fact is ListFact;
        bool isSpell = fact is ListFact { Spells: not SpellKind.None };
        IsSpellStart = isSpell && index == 0;
        IsSpellEnd = isSpell && index == 1;
        IsBirthDate = fact is ValueFact { IsDeclared: false } && WellKnownFacts.BirthDate.Equals(field.Name);
        bool isOfApplication = fact is GroupFact { IsDeclared: false } && WellKnownFacts.Application.Equals(fact.Name);
        IsZone = isOfApplication && WellKnownFacts.Zone.Equals(field.Name);
        IsUse = isOfApplication && WellKnownFacts.Use.Equals(field.Name);
        IsAfterBirth = IsSpellStart || field.DatesRecord || (fact is ValueFact { IsDeclared: false } && WellKnownFacts.MarriageDate.Equals(field.Name));
        IsPlain = !(IsDerived || IsSpellStart || IsSpellEnd || IsBirthDate || IsZone || IsUse || IsAfterBirth);
    }

    public FieldDefinition Field { get; }

    /// <summary>Leads from the spellings of its choices to their ordinals; null when it has none.</summary>
    public NameTable? Choices { get; }

    /// <summary>Place among the fields of its fact.</summary>
    public int Index { get; }

    /// <summary>Place among all fields of the vocabulary.</summary>
    public int Id { get; }

    /// <summary>It follows from other facts and is never stated.</summary>
    public bool IsDerived { get; }

    /// <summary>A ruleset declared it: as a fact of its own, or as one more field of a built-in fact.</summary>
    public bool IsDeclared { get; }

    /// <summary>起.</summary>
    public bool IsSpellStart { get; }

    /// <summary>止: the one field where absent does not mean not known.</summary>
    public bool IsSpellEnd { get; }

    public bool IsBirthDate { get; }

    /// <summary>申请.区域: must be one of the zones of the ruleset.</summary>
    public bool IsZone { get; }

    /// <summary>申请.用途: must be one of the uses of the ruleset.</summary>
    public bool IsUse { get; }

    /// <summary>A date of the person's life: not before the date of birth.</summary>
    public bool IsAfterBirth { get; }

    /// <summary>Nothing hangs on its value but the cell.</summary>
    public bool IsPlain { get; }

    /// <summary>It stands in the records of a list.</summary>
    public bool IsOfList { get; }

    /// <summary>The name in both languages, for messages.</summary>
    public LocalizedText Words => new(Field.Name.Zh, Field.Name.En);

    private static bool IsBuiltIn(FactDefinition fact, FieldDefinition field) => FactVocabulary.BuiltIn.Find(fact.Name.Zh) switch
    {
        ValueFact value => ReferenceEquals(value.Value, field),
        { } found => ReferenceEquals(FactVocabulary.FindField(found, field.Name.Zh), field),
        null => false,
    };
}
