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

    private (BoundList List, LoopInScope Loop) List(GeneratorScope scope)
    {
        if (draws.Chance(10))
        {
            return Months(scope);
        }

        (BoundList list, LoopInScope loop) = Records(scope);
        return draws.Chance(25) ? Groups(list, loop, scope) : (list, loop);
    }

    /// <summary>A list of spells.</summary>
    private BoundList Spells(GeneratorScope scope)
    {
        LoopInScope? group = GroupOfSpells(scope);
        BoundList source = group is not null && draws.Chance(70) ? MembersOf(group) : Source(draws.Of([.. vocabulary.Lists.Where(l => l.Spells != SpellKind.None)]));
        return PerhapsFiltered(source, new LoopInScope(source.Loop, null), scope);
    }

    private static LoopInScope? GroupOfSpells(GeneratorScope scope) => scope.Loops.FindLast(l => l.Key is not null && l.Loop.Fact.Spells != SpellKind.None);

    private (BoundList List, LoopInScope Loop) Records(GeneratorScope scope)
    {
        LoopInScope[] groups = [.. scope.Loops.Where(l => l.Key is not null)];
        BoundList source = groups.Length > 0 && draws.Chance(60) ? MembersOf(draws.Of(groups)) : Source(draws.Of(vocabulary.Lists));
        var loop = new LoopInScope(source.Loop, null);
        return (PerhapsFiltered(source, loop, scope), loop);
    }

    private (BoundList List, LoopInScope Loop) Groups(BoundList records, LoopInScope record, GeneratorScope scope)
    {
        BoundExpression key = Value(AnyWant(mayBeNone: true), scope.In(record).WithoutPoints);
        var loop = new LoopInScope(new LoopVariable(record.Loop.Fact, true), key.Type);
        return (PerhapsFiltered(new Grouped(Nowhere, loop.Loop, records, key), loop, scope), loop);
    }

    /// <summary>How many elements a generated list can have.</summary>
    public static int MostIn(BoundList list) => list switch
    {
        Filtered f => MostIn(f.Source),
        Clipped c => MostIn(c.Source),
        Monthly => RowGenerator.MaxRecords * 12 * (TestVocabulary.LastDay.Year - TestVocabulary.FirstDay.Year + 1),
        _ => RowGenerator.MaxRecords,
    };

    /// <summary>The months of records; perhaps only those for which something holds.</summary>
    private (BoundList List, LoopInScope Loop) Months(GeneratorScope scope)
    {
        BoundList source = Source(draws.Of([.. vocabulary.Lists.Where(l => l.Spells == SpellKind.Months)]));
        var loop = new LoopInScope(new LoopVariable(source.Loop.Fact, false, true), null);
        BoundList months = new Monthly(Nowhere, loop.Loop, PerhapsFiltered(source, new LoopInScope(source.Loop, null), scope));
        var since = new Comparison(Nowhere, draws.Of(Operators), new MonthReference(Nowhere, MonthType, loop.Loop), MomentOf(ValueKind.Month));
        return (PerhapsFiltered(draws.Chance(80) ? new Filtered(Nowhere, months, since) : months, loop, scope), loop);
    }

    private BoundList PerhapsFiltered(BoundList list, LoopInScope loop, GeneratorScope scope) =>
        draws.Chance(55) ? new Filtered(Nowhere, list, Condition(scope.In(loop))) : list;

    private static ListSource Source(ListFact fact) => new(Nowhere, new LoopVariable(fact, false), fact);

    private static GroupMembers MembersOf(LoopInScope group) => new(Nowhere, new LoopVariable(group.Loop.Fact, false), group.Loop);
}
