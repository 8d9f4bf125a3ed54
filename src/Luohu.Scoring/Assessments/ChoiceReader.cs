using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>What decided a line: a table row, a record, a person, a line of a group.</summary>
internal sealed class ChoiceReader(SourceText source, Workspace work, CellReader cells, TakenPersons taken, PersonReader persons, int pointScale)
{
    /// <summary>As many values as tell a record from its neighbours without filling the line.</summary>
    private const int MaxValues = 3;

    public LedgerChoice? Read(BoundLine line)
    {
        LedgerEntry entry = work.Ledger[line.Index];
        LedgerChoice choice = line switch
        {
            BoundGroup { Each: not null } when entry.Element >= 0 => new() { Record = persons.RecordOf(TakenPersons.FactOf(line), entry.Element, []) },
            BoundGroup group when entry.Element >= 0 && group.Pick.Kind != PickKind.Sum => new() { LineId = group.Lines[entry.Element].Id },
            BoundItem item => OfItem(item, entry, WhoseFor(item)),
            _ => new(),
        };
        return choice is { Case: null, Record: null, LineId: null } ? null : choice;
    }

    /// <summary>The quantity an item judged once counts by.</summary>
    public DisplayValue? AmountOf(BoundLine line) =>
        line is BoundItem { Each: null } item ? AmountOf(item, work.Ledger[line.Index].Amount) : null;

    /// <summary>What each record, or each person, brings where records or persons add up.</summary>
    public IReadOnlyList<LedgerContribution> ContributionsTo(BoundLine line)
    {
        if (line is BoundGroup { Each: not null })
        {
            return [.. Totals(line)];
        }

        if (taken.GroupAround(line) is { } group && taken.OnlyOne(group) is null)
        {
            return [.. taken.EntriesOf(group, line).Where(e => e.Entry.Presence != Truth.False).Select(e => OfPerson(group, e.Position, e.Entry))];
        }

        int person = taken.GroupAround(line) is { } around ? taken.OnlyOne(around) ?? -1 : -1;
        return line is BoundItem { Each: { } each, Pick.Kind: PickKind.Sum } item && work.Trace is { } trace && work.Ledger[line.Index].Presence == Truth.True
            ? [.. trace.Where(e => e.Line == item.Index && e.Person == person).Select(e => new LedgerContribution(
                OfRecord(item, each, e.Element, e.Key, WhoseFor(item)),
                AmountOf(item, e.Amount),
                e.Case < 0 ? null : FindSelect(item.Value)?.Cases[e.Case].Label,
                e.Value == Cell.NotKnown ? null : Points.Of(e.Value, pointScale),
                e.Presence == Truth.True))]
            : [];
    }

    /// <summary>What all lines of a group over persons come to for each.</summary>
    private IEnumerable<LedgerContribution> Totals(BoundLine group)
    {
        PersonLedger judged = taken.LedgerOf(group);
        for (int p = 0; p < judged.Count; p++)
        {
            decimal? points = judged[p].IsKnown ? Points.Of(judged[p].Counted, pointScale) : null;
            yield return new(persons.RecordOf(TakenPersons.FactOf(group), judged[p].Position, []), null, null, points, judged[p].IsSure);
        }
    }

    private LedgerContribution OfPerson(BoundLine group, int position, LedgerEntry entry) =>
        new(persons.RecordOf(TakenPersons.FactOf(group), position, []), null, null, entry.State == LineState.NotKnown ? null : Points.Of(entry.Counted, pointScale), true);

    /// <summary>The cells of the one person for whom the ledger shows a line; null outside groups over persons.</summary>
    private CellReader? WhoseFor(BoundLine line) =>
        taken.GroupAround(line) is { } group && taken.OnlyOne(group) is { } position ? persons.CellsOf(TakenPersons.FactOf(group), position) : null;

    private DisplayValue? AmountOf(BoundItem item, long amount) =>
        FindLet(item.Value) is { Value: { Type.Kind: ValueKind.Number or ValueKind.Year } value } && Cell.IsValue(amount)
            ? cells.Read(amount, value.Type, value.Type.Unit, value is Elapsed)
            : null;

    private static Let? FindLet(BoundExpression value) => value switch
    {
        Let e => e,
        Rescaled e => FindLet(e.Operand),
        _ => null,
    };

    private LedgerChoice OfItem(BoundItem item, LedgerEntry entry, CellReader? whose)
    {
        string? label = entry.Case < 0 ? null : FindSelect(item.Value)?.Cases[entry.Case].Label;
        return new()
        {
            Case = label,
            Record = item.Each is null || entry.Element < 0 ? null : OfRecord(item, item.Each, entry.Element, entry.ElementKey, whose),
            Facts = label is null || item.Each is not null ? [] : [.. FactsIn(item.Value, whose).Take(MaxValues)],
        };
    }

    /// <summary>The table or bands of an item, where the plan looks for them too.</summary>
    private static Select? FindSelect(BoundExpression value) => value switch
    {
        Select e => e,
        Let e => FindSelect(e.Body),
        Rescaled e => FindSelect(e.Operand),
        _ => null,
    };

    private LedgerRecord OfRecord(BoundItem item, BoundList each, int element, long key, CellReader? whose) => (SourceOf(each), each.Loop.Persons) switch
    {
        (Grouped grouped, _) => new(grouped.Loop.Fact.Name, element, true, [KeyOf(grouped, key)]),
        (_, { } fact) => persons.RecordOf(fact, element, [.. FactsIn(item.Value, persons.CellsOf(fact, element)).Take(MaxValues)]),
        _ => new(each.Loop.Fact.Name, element, false, [.. FieldsOf(item, each, element, each.Loop.Owner is null ? cells : whose).Take(MaxValues)]),
    };

    private NamedValue KeyOf(Grouped grouped, long key)
    {
        string text = SourceQuote.Of(source, grouped.Key.Span);
        Term name = (grouped.Key as FieldReference)?.Field.Name ?? (grouped.Key as FactReference)?.Field.Name ?? new Term(text, text);
        return new(name, cells.Read(key, grouped.Key.Type, grouped.Key.Type.Unit));
    }

    /// <summary>The fields that give the item its value; else those that the list is chosen by.</summary>
    private static IEnumerable<NamedValue> FieldsOf(BoundItem item, BoundList each, int record, CellReader? whose)
    {
        if (whose is null)
        {
            return [];
        }

        NamedValue[] read = [.. Known(BoundTree.All(item.Value), each.Loop, record, whose)];
        return read.Length > 0 ? read : Known(BoundTree.All(each), each.Loop, record, whose);
    }

    private static IEnumerable<NamedValue> Known(IEnumerable<object> nodes, LoopVariable loop, int record, CellReader whose) => nodes.OfType<FieldReference>()
        .Where(f => ReferenceEquals(f.Loop, loop) && f.Field.Kind != ValueKind.Flag)
        .Select(f => f.Field)
        .Distinct(ByReference<FieldDefinition>.Comparer)
        .Select(f => new NamedValue(f.Name, whose.Read(loop.Fact, record, f)))
        .Where(v => v.Value.Kind != DisplayKind.NotKnown);

    private IEnumerable<NamedValue> FactsIn(BoundExpression value, CellReader? whose) => BoundTree.All(value).OfType<FactReference>()
        .DistinctBy(f => f.Field, ByReference<FieldDefinition>.Comparer)
        .Select(f => new NamedValue(NameOf(f), f.Person is null ? cells.Read(f.Field) : whose?.Read(f.Field) ?? DisplayValue.NotKnown))
        .Where(v => v.Value.Kind != DisplayKind.NotKnown);

    private static Term NameOf(FactReference reference) => reference.Fact is GroupFact group
        ? new($"{group.Name.Zh}.{reference.Field.Name.Zh}", $"{group.Name.En}.{reference.Field.Name.En}")
        : reference.Fact.Name;

    private static BoundList SourceOf(BoundList list) => list is Filtered filtered ? SourceOf(filtered.Source) : list;
}
