using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>Of the facts that expressions read, finds those the rows do not know. A derived value is told as the value it follows from.</summary>
internal sealed class MissingFactReader(FactVocabulary vocabulary, RowLayout layout, FactRow row, DateOnly asOf, PersonReader persons, TakenPersons taken)
{
    private const string BirthDate = "出生日期";

    /// <summary>The facts of the applicant, or of a person, with what is known already of his or her records.</summary>
    private sealed record Whose(FactRow Row, RecordFilters Filters, LedgerPerson? Person);

    /// <param name="missing">Gathers what is found.</param>
    /// <param name="nodes">What is read: <see cref="ReadNodes"/>.</param>
    public void AddTo(MissingFactSet missing, IReadOnlyList<object> nodes)
    {
        var applicant = new Whose(row, new RecordFilters(nodes, layout, row, asOf), null);
        var related = new Dictionary<PersonsFact, Whose[]>(ByReference<PersonsFact>.Comparer);
        IEnumerable<Whose> PersonsAt(LoopVariable? loop)
        {
            if (loop?.Persons is not { } fact)
            {
                return [applicant];
            }

            if (!related.TryGetValue(fact, out Whose[]? all))
            {
                all = [.. persons.RowsOf(fact).Select((person, position) => new Whose(person, new RecordFilters(nodes, layout, person, asOf), persons.Of(fact, position)))];
                related.Add(fact, all);
            }

            return all.Where(p => taken.Concerns(loop, p.Person?.Index ?? 0) && !p.Filters.IsOut(loop, RecordFilters.Nobody));
        }

        foreach (object node in nodes)
        {
            Add(missing, node, PersonsAt);
        }
    }

    private void Add(MissingFactSet missing, object node, Func<LoopVariable?, IEnumerable<Whose>> whose)
    {
        switch (node)
        {
            case FactReference fact:
                ForEach(whose(fact.Person), w => AddSingle(missing, fact.Fact, fact.Field, w));
                break;
            case PersonsSource related when layout.IndexOf(related.Fact) is >= 0 and int kind && row.Persons[kind] is null:
                missing.Add(related.Fact.Name, null, []);
                break;
            case ListSource list when layout.ListOf(list.Fact) is { } place:
                ForEach(whose(list.Loop.Owner).Where(w => w.Row.Counts[place.Index] < 0), w => missing.Add(list.Fact.Name, null, [], w.Person));
                break;
            case FieldReference field:
                ForEach(whose(field.Loop.Owner), w => AddField(missing, field.Loop, field.Field, w));
                break;
            case DurationOf duration:
                AddEnds(missing, BoundTree.ListsOf(duration.Spells), whose);
                break;
            case Monthly monthly:
                AddEnds(missing, [monthly.Source], whose);
                break;
            default:
                break;
        }
    }

    private static void ForEach(IEnumerable<Whose> all, Action<Whose> action)
    {
        foreach (Whose one in all)
        {
            action(one);
        }
    }

    private void AddEnds(MissingFactSet missing, IEnumerable<BoundList> lists, Func<LoopVariable?, IEnumerable<Whose>> whose)
    {
        foreach (LoopVariable loop in lists.Select(l => l.Loop))
        {
            ForEach(whose(loop.Owner), w => AddField(missing, loop, loop.Fact.Fields[0], w));
            ForEach(whose(loop.Owner), w => AddField(missing, loop, loop.Fact.Fields[1], w));
        }
    }

    private void AddSingle(MissingFactSet missing, FactDefinition fact, FieldDefinition field, Whose whose)
    {
        int slot = layout.SlotOf(field);
        if (slot < 0 || whose.Row.Values[slot] != Cell.NotKnown)
        {
            return;
        }

        FactDefinition source = field.Derived == DerivedValue.Age ? vocabulary.Find(BirthDate) ?? fact : fact;
        missing.Add(source.Name, fact is GroupFact ? field.Name : null, [], whose.Person);
    }

    private void AddField(MissingFactSet missing, LoopVariable loop, FieldDefinition field, Whose whose)
    {
        if (layout.ListOf(loop.Fact) is not { } place || place.ColumnOf(field) is not (>= 0 and int column))
        {
            return;
        }

        int[] records = [.. RecordsWithout(whose.Row, place, column).Where(r => !whose.Filters.IsOut(loop, r))];
        if (records.Length > 0)
        {
            missing.Add(loop.Fact.Name, field.Derived == DerivedValue.Ongoing ? SpellFields.To : field.Name, records, whose.Person);
        }
    }

    private static IEnumerable<int> RecordsWithout(FactRow row, ListLayout place, int column) =>
        Enumerable.Range(0, Math.Max(0, row.Counts[place.Index])).Where(r => row.Cells[place.Index][(r * place.Stride) + column] == Cell.NotKnown);
}
