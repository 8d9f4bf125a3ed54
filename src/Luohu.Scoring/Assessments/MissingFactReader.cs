using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>Of the facts that expressions read, finds those the row does not know. A derived value is told as the value it follows from.</summary>
internal sealed class MissingFactReader(FactVocabulary vocabulary, RowLayout layout, FactRow row, DateOnly asOf)
{
    private const string BirthDate = "出生日期";

    /// <param name="missing">Gathers what is found.</param>
    /// <param name="nodes">What is read: <see cref="ReadNodes"/>.</param>
    public void AddTo(MissingFactSet missing, IReadOnlyList<object> nodes)
    {
        var filters = new RecordFilters(nodes, layout, row, asOf);
        foreach (object node in nodes)
        {
            switch (node)
            {
                case FactReference fact:
                    AddSingle(missing, fact.Fact, fact.Field);
                    break;
                case ListSource list when layout.ListOf(list.Fact) is { } place && row.Counts[place.Index] < 0:
                    missing.Add(list.Fact.Name, null, []);
                    break;
                case FieldReference field:
                    AddField(missing, field.Loop, field.Field, filters);
                    break;
                case DurationOf duration:
                    AddEnds(missing, BoundTree.ListsOf(duration.Spells), filters);
                    break;
                case Monthly monthly:
                    AddEnds(missing, [monthly.Source], filters);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddEnds(MissingFactSet missing, IEnumerable<BoundList> lists, RecordFilters filters)
    {
        foreach (LoopVariable loop in lists.Select(l => l.Loop))
        {
            AddField(missing, loop, loop.Fact.Fields[0], filters);
            AddField(missing, loop, loop.Fact.Fields[1], filters);
        }
    }

    private void AddSingle(MissingFactSet missing, FactDefinition fact, FieldDefinition field)
    {
        int slot = layout.SlotOf(field);
        if (slot < 0 || row.Values[slot] != Cell.NotKnown)
        {
            return;
        }

        FactDefinition source = field.Derived == DerivedValue.Age ? vocabulary.Find(BirthDate) ?? fact : fact;
        missing.Add(source.Name, fact is GroupFact ? field.Name : null, []);
    }

    private void AddField(MissingFactSet missing, LoopVariable loop, FieldDefinition field, RecordFilters filters)
    {
        if (layout.ListOf(loop.Fact) is not { } place || place.ColumnOf(field) is not (>= 0 and int column))
        {
            return;
        }

        int[] records = [.. RecordsWithout(place, column).Where(r => !filters.IsOut(loop, r))];
        if (records.Length > 0)
        {
            missing.Add(loop.Fact.Name, field.Derived == DerivedValue.Ongoing ? SpellFields.To : field.Name, records);
        }
    }

    private IEnumerable<int> RecordsWithout(ListLayout place, int column) =>
        Enumerable.Range(0, Math.Max(0, row.Counts[place.Index])).Where(r => row.Cells[place.Index][(r * place.Stride) + column] == Cell.NotKnown);
}
