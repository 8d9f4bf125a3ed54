using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>Whose points the groups over persons take, and what the lines in them came to for each person.</summary>
internal sealed class TakenPersons(BoundRuleset ruleset, CompiledPlan plan, Workspace work)
{
    private readonly LineTree _tree = new(ruleset.Lines);

    private readonly Dictionary<LoopVariable, BoundLine> _groups =
        ruleset.Lines.Where(l => l is BoundGroup { Each: not null }).ToDictionary(l => l.Each?.Loop ?? throw new ArgumentException("no loop", nameof(ruleset)));

    /// <summary>The group over persons that a line lies in, or null.</summary>
    public BoundLine? GroupAround(BoundLine line) => _tree.PersonsAround(line.Index);

    /// <summary>The persons of a group over persons as they were judged.</summary>
    public PersonLedger LedgerOf(BoundLine group) => work.Persons[plan.PersonLedgers[group.Index]];

    public static PersonsFact FactOf(BoundLine group) => group.Each?.Loop.Persons ?? throw new ArgumentException("not a group over persons", nameof(group));

    /// <summary>The place in the row of the only person whose points a line in the group shows; null when there are none or several.</summary>
    public int? OnlyOne(BoundLine group)
    {
        PersonLedger persons = LedgerOf(group);
        int[] taken = [.. Enumerable.Range(0, persons.Count).Where(p => persons[p].IsTaken)];
        return taken is [var only] ? persons[only].Position : null;
    }

    /// <summary>False for a person whose facts cannot change what a group over persons comes to; true for everyone a loop outside such groups stands at.</summary>
    public bool Concerns(LoopVariable loop, int position)
    {
        if (!_groups.TryGetValue(loop, out BoundLine? group) || LedgerOf(group) is not { IsKnown: true } persons)
        {
            return true;
        }

        bool onlyTaken = group.Pick.Kind != PickKind.Sum && persons.IsSettled;
        return Enumerable.Range(0, persons.Count).Any(p => persons[p].Position == position && (persons[p].IsTaken || !onlyTaken));
    }

    /// <summary>A line in the group for each person taken.</summary>
    public IEnumerable<(int Position, LedgerEntry Entry)> EntriesOf(BoundLine group, BoundLine line)
    {
        PersonLedger persons = LedgerOf(group);
        for (int p = 0; p < persons.Count; p++)
        {
            if (persons[p].IsTaken)
            {
                yield return (persons[p].Position, persons.EntryOf(p, line.Index - group.Index - 1));
            }
        }
    }

    /// <summary>A line in a group over persons for every person judged; nothing for other lines.</summary>
    public IEnumerable<LedgerEntry> OfEach(BoundLine line)
    {
        if (GroupAround(line) is not { } group)
        {
            yield break;
        }

        PersonLedger persons = LedgerOf(group);
        for (int p = 0; p < persons.Count; p++)
        {
            yield return persons.EntryOf(p, line.Index - group.Index - 1);
        }
    }

    /// <summary>True when nobody says how many persons a sum is over.</summary>
    public bool IsOfUnknownMany(BoundLine? group) =>
        group is { Pick.Kind: PickKind.Sum } && !FactOf(group).IsSingle && !LedgerOf(group).IsKnown;
}
