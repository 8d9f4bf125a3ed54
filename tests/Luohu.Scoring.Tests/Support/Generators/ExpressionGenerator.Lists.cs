using Luohu.Scoring.Model;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Support.Generators;

/// <summary>Lists to loop over.</summary>
internal sealed partial class ExpressionGenerator
{
    /// <summary>A list for a line to run over.</summary>
    public (BoundList List, LoopInScope Loop) FreshList(GeneratorScope scope)
    {
        _fuel = 20;
        return List(scope);
    }

    /// <summary>Persons for the lines of a group.</summary>
    public (BoundList List, LoopInScope Loop) FreshPersons(GeneratorScope scope)
    {
        _fuel = 20;
        return Persons(scope);
    }

    private (BoundList List, LoopInScope Loop) List(GeneratorScope scope)
    {
        if (draws.Chance(10))
        {
            return Months(scope);
        }

        (BoundList list, LoopInScope loop) = draws.Chance(15) ? Persons(scope) : Records(scope);
        return draws.Chance(25) ? Groups(list, loop, scope) : (list, loop);
    }

    /// <summary>A list of spells.</summary>
    private BoundList Spells(GeneratorScope scope)
    {
        LoopInScope? group = GroupOfSpells(scope);
        BoundList source = group is not null && draws.Chance(70) ? MembersOf(group) : Source(draws.Of([.. vocabulary.Lists.Where(l => l.Spells != SpellKind.None)]), scope);
        return PerhapsFiltered(source, new LoopInScope(source.Loop, null), scope);
    }

    private static LoopInScope? GroupOfSpells(GeneratorScope scope) => scope.Loops.FindLast(l => l.Key is not null && l.Loop.Fact.Spells != SpellKind.None);

    private (BoundList List, LoopInScope Loop) Records(GeneratorScope scope)
    {
        LoopInScope[] groups = [.. scope.Loops.Where(l => l.Key is not null)];
        BoundList source = groups.Length > 0 && draws.Chance(60) ? MembersOf(draws.Of(groups)) : Source(draws.Of(vocabulary.Lists), scope);
        var loop = new LoopInScope(source.Loop, null);
        return (PerhapsFiltered(source, loop, scope), loop);
    }

    private (BoundList List, LoopInScope Loop) Groups(BoundList records, LoopInScope record, GeneratorScope scope)
    {
        BoundExpression key = Value(AnyWant(mayBeNone: true), scope.In(record).WithoutPoints);
        var loop = new LoopInScope(record.Loop.OfGroups(), key.Type);
        return (PerhapsFiltered(new Grouped(Nowhere, loop.Loop, records, key), loop, scope), loop);
    }

    /// <summary>How many elements a generated list can have.</summary>
    public static int MostIn(BoundList list) => list switch
    {
        Filtered f => MostIn(f.Source),
        Clipped c => MostIn(c.Source),
        Monthly => RowGenerator.MaxRecords * 12 * (TestVocabulary.LastDay.Year - TestVocabulary.FirstDay.Year + 1),
        PersonsSource { Fact.IsSingle: true } => 1,
        _ => RowGenerator.MaxRecords,
    };

    /// <summary>The months of records; perhaps only those for which something holds.</summary>
    private (BoundList List, LoopInScope Loop) Months(GeneratorScope scope)
    {
        BoundList source = Source(draws.Of([.. vocabulary.Lists.Where(l => l.Spells == SpellKind.Months)]), scope);
        var loop = new LoopInScope(source.Loop.OfMonths(), null);
        BoundList months = new Monthly(Nowhere, loop.Loop, PerhapsFiltered(source, new LoopInScope(source.Loop, null), scope));
        var since = new Comparison(Nowhere, draws.Of(Operators), new MonthReference(Nowhere, MonthType, loop.Loop), MomentOf(ValueKind.Month));
        return (PerhapsFiltered(draws.Chance(80) ? new Filtered(Nowhere, months, since) : months, loop, scope), loop);
    }

    private BoundList PerhapsFiltered(BoundList list, LoopInScope loop, GeneratorScope scope) =>
        draws.Chance(55) ? new Filtered(Nowhere, list, Condition(scope.In(loop))) : list;

    /// <summary>The persons of a kind; perhaps with a definition that is judged for each of them.</summary>
    private (BoundList List, LoopInScope Loop) Persons(GeneratorScope scope)
    {
        PersonsFact fact = draws.Of(vocabulary.Persons);
        var loop = new LoopInScope(LoopVariable.OfPersons(fact), null);
        if (scope.Loops.Count == 0 && draws.Chance(50))
        {
            BoundExpression value = Value(AnyWant(mayBeNone: true), new GeneratorScope { Definitions = Definitions, Depth = 3 }.In(loop));
            Definitions.Add(new BoundDefinition($"各人{Definitions.Count}", Nowhere, value) { Person = loop.Loop });
        }

        return (PerhapsFiltered(new PersonsSource(Nowhere, loop.Loop, fact), loop, scope), loop);
    }

    /// <summary>The records of the applicant, or of a person around.</summary>
    private ListSource Source(ListFact fact, GeneratorScope scope)
    {
        LoopVariable?[] owners = [null, .. scope.Loops.Where(l => l.Loop.IsPerson).SelectMany(l => new[] { l.Loop, l.Loop })];
        return new(Nowhere, new LoopVariable(fact, false) { Owner = draws.Of(owners) }, fact);
    }

    private static GroupMembers MembersOf(LoopInScope group) => new(Nowhere, group.Loop.OfMembers(), group.Loop);
}
