using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Model;

/// <summary>Which facts an expression reads, through its definitions too.</summary>
internal static class FactReads
{
    public static IReadOnlyList<FactRead> Of(IEnumerable<BoundExpression> expressions, IEnumerable<BoundList> lists)
    {
        var reads = new List<FactRead>();
        var seen = new HashSet<BoundDefinition>();
        foreach (object node in expressions.SelectMany(BoundTree.All).Concat(lists.SelectMany(BoundTree.All)))
        {
            Add(node, reads, seen);
        }

        return [.. reads.Distinct()];
    }

    private static void Add(object node, List<FactRead> reads, HashSet<BoundDefinition> seen)
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
            case DurationOf duration:
                reads.AddRange(BoundTree.ListsOf(duration.Spells).SelectMany(l => EndsOf(l.Loop.Fact)));
                break;
            case Monthly monthly:
                reads.AddRange(EndsOf(monthly.Loop.Fact));
                break;
            case DefinitionReference { Definition: var definition } when seen.Add(definition):
                foreach (object inner in BoundTree.All(definition.Value))
                {
                    Add(inner, reads, seen);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>起 and 止 of a spell list.</summary>
    private static IEnumerable<FactRead> EndsOf(ListFact list) => list.Fields.Take(2).Select(f => new FactRead(list, f));
}
