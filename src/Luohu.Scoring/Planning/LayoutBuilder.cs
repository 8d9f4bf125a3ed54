using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;
using Luohu.Scoring.Vocabulary.BuiltIn;

namespace Luohu.Scoring.Planning;

/// <summary>Finds which facts, fields and texts a ruleset uses, and gives each its place in the row.</summary>
internal static class LayoutBuilder
{
    public static RowLayout Build(BoundRuleset ruleset)
    {
        object[] nodes = [.. Expressions(ruleset).SelectMany(BoundTree.All), .. Lists(ruleset).SelectMany(BoundTree.All)];
        PersonsFact[] persons = [.. nodes.OfType<PersonsSource>().Select(p => p.Fact).Distinct(ByReference<PersonsFact>.Comparer)];

        // Persons are told from one another by their sex, whether or not a rule asks for it.
        FieldDefinition[] told = persons.Any(p => p.Male is not null) ? [SingleFacts.Sex.Value] : [];
        var values = nodes.OfType<FactReference>().Select(f => f.Field).Concat(told).Distinct(ByReference<FieldDefinition>.Comparer).ToList();
        string[] texts = [.. nodes.OfType<TextConstant>().Select(t => t.Value).Distinct(StringComparer.Ordinal)];
        return new RowLayout(values, [.. ListLayouts(nodes)], persons, new TextCodes(texts));
    }

    private static IEnumerable<ListLayout> ListLayouts(object[] nodes)
    {
        ListFact[] lists = [.. nodes.OfType<ListSource>().Select(l => l.Fact).Distinct(ByReference<ListFact>.Comparer)];
        ILookup<ListFact, FieldDefinition> fields = nodes.SelectMany(FieldsOf).ToLookup(p => p.List, p => p.Field, ByReference<ListFact>.Comparer);
        return lists.Select((list, index) => new ListLayout(list, index, [.. fields[list].Distinct(ByReference<FieldDefinition>.Comparer)]));
    }

    private static IEnumerable<(ListFact List, FieldDefinition Field)> FieldsOf(object node) => node switch
    {
        FieldReference f => [(f.Loop.Fact, f.Field)],
        DurationOf duration => BoundTree.ListsOf(duration.Spells).SelectMany(l => EndsOf(l.Loop.Fact)),
        Monthly monthly => EndsOf(monthly.Loop.Fact),
        _ => [],
    };

    private static IEnumerable<(ListFact List, FieldDefinition Field)> EndsOf(ListFact list) => list.Fields.Take(2).Select(f => (list, f));

    private static IEnumerable<BoundExpression> Expressions(BoundRuleset ruleset)
    {
        IEnumerable<BoundExpression?> all =
        [
            .. ruleset.Definitions.Select(d => d.Value),
            .. ruleset.Conditions.SelectMany(c => new[] { c.Uses, c.Expression }),
            .. ruleset.Benefits.Select(b => b.Amount),
            .. ruleset.Lines.SelectMany(l => l.Expressions),
            .. ruleset.Ranking?.Expressions ?? [],
        ];
        return all.OfType<BoundExpression>();
    }

    private static IEnumerable<BoundList> Lists(BoundRuleset ruleset) => ruleset.Lines.Select(l => l.Each).OfType<BoundList>();
}
