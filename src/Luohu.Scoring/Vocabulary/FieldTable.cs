namespace Luohu.Scoring.Vocabulary;

/// <summary>Finds the fields of a group or list by either spelling. Immutable.</summary>
internal sealed class FieldTable
{
    private readonly Dictionary<string, FieldDefinition> _byName = new(StringComparer.Ordinal);

    public FieldTable(IReadOnlyList<FieldDefinition> fields)
    {
        Fields = fields;
        foreach (FieldDefinition field in fields)
        {
            _byName.TryAdd(field.Name.Zh, field);
            _byName.TryAdd(field.Name.En, field);
        }
    }

    public IReadOnlyList<FieldDefinition> Fields { get; }

    public FieldDefinition? Find(string name) => _byName.GetValueOrDefault(name);
}
