namespace Luohu.Scoring.Vocabulary;

/// <summary>A list of records, such as 社会保险. A spell list has 起 and 止 as its first two fields, and the derived 至今.</summary>
public sealed record ListFact : FactDefinition
{
    private readonly FieldTable _table = new([]);

    /// <summary>The fields of a record.</summary>
    public required IReadOnlyList<FieldDefinition> Fields
    {
        get => _table.Fields;
        init => _table = new(value);
    }

    /// <summary>Whether its records are spells.</summary>
    public SpellKind Spells { get; init; }

    /// <summary>
    /// Reads the records from a typed <c>Person</c>: those of a built-in list are typed, those of a declared list dictionaries from name
    /// to <c>FactValue</c>.
    /// </summary>
    internal Func<object, IReadOnlyList<object>?>? Records { get; init; }

    /// <summary>The field of that name in either spelling, or null.</summary>
    internal FieldDefinition? FindField(string name) => _table.Find(name);
}
