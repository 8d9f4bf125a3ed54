using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Model;

/// <summary>Which facts an expression reads, through its definitions too.</summary>
internal static class FactReads
{
    public static IReadOnlyList<FactRead> Of(IEnumerable<BoundExpression> expressions, IEnumerable<BoundList> lists)
    {
        var reads = new List<FactRead>();
        var seen = new HashSet<BoundDefinition>();
        var open = new Queue<BoundDefinition>();
        foreach (object node in expressions.SelectMany(BoundTree.All).Concat(lists.SelectMany(BoundTree.All)))
        {
            Add(node, reads, seen, open);
        }

        while (open.TryDequeue(out BoundDefinition? definition))
        {
            foreach (object node in BoundTree.All(definition.Value))
            {
                Add(node, reads, seen, open);
            }
        }

        return [.. reads.Distinct()];
    }

    private static void Add(object node, List<FactRead> reads, HashSet<BoundDefinition> seen, Queue<BoundDefinition> open)
    {
        switch (node)
        {
            case FactReference fact:
                reads.Add(new(fact.Fact, fact.Field));
                break;
            case FieldReference field:
                reads.Add(new(field.Loop.Fact, field.Field));
                break;
            case ListSource list:
                reads.Add(new(list.Fact, null));
                break;
            case PersonsSource persons:
                reads.Add(new(persons.Fact, null));
                break;
            case DurationOf duration:
                reads.AddRange(BoundTree.ListsOf(duration.Spells).SelectMany(l => EndsOf(l.Loop.Fact)));
                break;
            case Monthly monthly:
                reads.AddRange(EndsOf(monthly.Loop.Fact));
                break;
            case DefinitionReference { Definition: var definition } when seen.Add(definition):
                open.Enqueue(definition);
                break;
            default:
                break;
        }
    }

    /// <summary>起 and 止 of a spell list.</summary>
    private static IEnumerable<FactRead> EndsOf(ListFact list) => list.Fields.Take(2).Select(f => new FactRead(list, f));
}
