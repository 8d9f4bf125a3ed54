using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Planning;

/// <summary>Which fields of a list the rows keep, and in which column.</summary>
internal sealed class ListLayout(ListFact fact, int index, IReadOnlyList<FieldDefinition> columns)
{
    private readonly Dictionary<FieldDefinition, int> _columns =
        columns.Select((field, column) => (field, column)).ToDictionary(p => p.field, p => p.column, ByReference<FieldDefinition>.Comparer);

    public ListFact Fact { get; } = fact;

    /// <summary>Place of the list among the lists of the row.</summary>
    public int Index { get; } = index;

    /// <summary>Cells per record.</summary>
    public int Stride => columns.Count;

    public IReadOnlyList<FieldDefinition> Columns => columns;

    /// <summary>The column of a field, or -1 when the ruleset does not use it.</summary>
    public int ColumnOf(FieldDefinition field) => _columns.GetValueOrDefault(field, -1);
}
