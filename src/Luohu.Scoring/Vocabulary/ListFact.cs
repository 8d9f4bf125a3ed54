namespace Luohu.Scoring.Vocabulary;

/// <summary>A list of records, such as 社会保险. A spell list has 起 and 止 as its first two fields, and the derived 至今.</summary>
public sealed record ListFact : FactDefinition
{
    /// <summary>The fields of a record.</summary>
    public required IReadOnlyList<FieldDefinition> Fields { get; init; }

    /// <summary>Whether its records are spells.</summary>
    public SpellKind Spells { get; init; }

    /// <summary>Reads the records from a typed <c>Person</c>; null for declared lists.</summary>
    internal Func<object, IReadOnlyList<object>?>? Records { get; init; }
}
