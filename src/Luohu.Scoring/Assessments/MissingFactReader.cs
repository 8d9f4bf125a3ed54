using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>Of the facts that expressions read, finds those the row does not know. A derived value is told as the value it follows from.</summary>
internal sealed class MissingFactReader(FactVocabulary vocabulary, RowLayout layout, FactRow row)
{
    private const string BirthDate = "出生日期";

    public void AddTo(MissingFactSet missing, IEnumerable<BoundExpression> expressions, IEnumerable<BoundList> lists)
    {
        foreach (FactRead read in FactReads.Of(expressions, lists))
        {
            if (read.Fact is ListFact list)
            {
                AddList(missing, list, read.Field);
            }
            else if (read.Field is { } field && layout.SlotOf(field) is >= 0 and int slot && row.Values[slot] == Cell.NotKnown)
            {
                AddSingle(missing, read.Fact, field);
            }
        }
    }

    private void AddSingle(MissingFactSet missing, FactDefinition fact, FieldDefinition field)
    {
        FactDefinition source = field.Derived == DerivedValue.Age ? vocabulary.Find(BirthDate) ?? fact : fact;
        missing.Add(source.Name, fact is GroupFact ? field.Name : null, []);
    }

    private void AddList(MissingFactSet missing, ListFact list, FieldDefinition? field)
    {
        if (layout.ListOf(list) is not { } place)
        {
            return;
        }

        if (row.Counts[place.Index] < 0)
        {
            missing.Add(list.Name, null, []);
            return;
        }

        int column = field is null ? -1 : place.ColumnOf(field);
        int[] records = column < 0 ? [] : [.. RecordsWithout(place, column)];
        if (field is not null && records.Length > 0)
        {
            missing.Add(list.Name, field.Derived == DerivedValue.Ongoing ? SpellFields.To : field.Name, records);
        }
    }

    private IEnumerable<int> RecordsWithout(ListLayout place, int column) =>
        Enumerable.Range(0, row.Counts[place.Index]).Where(r => row.Cells[place.Index][(r * place.Stride) + column] == Cell.NotKnown);
}
