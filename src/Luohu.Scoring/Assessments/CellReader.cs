using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>Cells of the fact row, and values computed from them, as typed values.</summary>
internal sealed class CellReader(FactRow row, RowLayout layout)
{
    public DisplayValue Read(long cell, BoundType type, Unit unit, bool isAge = false) =>
        type.Kind == ValueKind.Text && Cell.IsValue(cell) && cell != Cell.Open ? DisplayValue.OfText(row.TextOf(cell)) : CellValues.Of(cell, type, unit, isAge);

    /// <summary>A single value of the row.</summary>
    public DisplayValue Read(FieldDefinition field)
    {
        int slot = layout.SlotOf(field);
        return slot < 0 ? DisplayValue.NotKnown : Read(row.Values[slot], field);
    }

    /// <summary>A field of a record.</summary>
    public DisplayValue Read(ListFact list, int record, FieldDefinition field)
    {
        ListLayout? place = layout.ListOf(list);
        int column = place?.ColumnOf(field) ?? -1;
        return place is null || column < 0 || record >= row.Counts[place.Index]
            ? DisplayValue.NotKnown
            : Read(row.Cells[place.Index][(record * place.Stride) + column], field);
    }

    private DisplayValue Read(long cell, FieldDefinition field) => Read(cell, BoundType.Of(field), field.Unit, field.Derived == DerivedValue.Age);
}
