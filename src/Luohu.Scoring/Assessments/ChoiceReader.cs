using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>What decided a line: a table row, a record, a line of a group.</summary>
internal sealed class ChoiceReader(SourceText source, CompiledPlan plan, Workspace work, CellReader cells, int pointScale)
{
    /// <summary>As many values as tell a record from its neighbours without filling the line.</summary>
    private const int MaxValues = 3;

    public LedgerChoice? Read(BoundLine line)
    {
        LedgerEntry entry = work.Ledger[line.Index];
        LedgerChoice choice = line switch
        {
            BoundGroup group when entry.Element >= 0 && group.Pick.Kind != PickKind.Sum => new() { LineId = group.Lines[entry.Element].Id },
            BoundItem item => OfItem(item, entry),
            _ => new(),
        };
        return choice is { Case: null, Record: null, LineId: null } ? null : choice;
    }

    /// <summary>The quantity an item judged once counts by.</summary>
    public DisplayValue? AmountOf(BoundLine line) =>
        line is BoundItem { Each: null } item ? AmountOf(item, work.Ledger[line.Index].Amount) : null;

    /// <summary>What each record brought to an item that adds up; needs the trace of the run.</summary>
    public IReadOnlyList<LedgerContribution> ContributionsTo(BoundLine line) => line is BoundItem { Each: { } each, Pick.Kind: PickKind.Sum } item && work.Trace is { } trace && work.Ledger[line.Index].Presence == Truth.True
        ? [.. trace.Where(e => e.Line == item.Index).Select(e => new LedgerContribution(
            OfRecord(item, each, e.Element),
            AmountOf(item, e.Amount),
            e.Case < 0 ? null : FindSelect(item.Value)?.Cases[e.Case].Label,
            e.Value == Cell.NotKnown ? null : Points.Of(e.Value, pointScale),
            e.Presence == Truth.True))]
        : [];

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

    private LedgerChoice OfItem(BoundItem item, LedgerEntry entry)
    {
        string? label = entry.Case < 0 ? null : FindSelect(item.Value)?.Cases[entry.Case].Label;
        return new()
        {
            Case = label,
            Record = item.Each is null || entry.Element < 0 ? null : OfRecord(item, item.Each, entry.Element),
            Facts = label is null || item.Each is not null ? [] : [.. FactsIn(item.Value).Take(MaxValues)],
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

    private LedgerRecord OfRecord(BoundItem item, BoundList each, int element) => SourceOf(each) switch
    {
        Grouped grouped => new(grouped.Loop.Fact.Name, element, true, [KeyOf(item, grouped, element)]),
        _ => new(each.Loop.Fact.Name, element, false, [.. FieldsOf(item, each, element).Take(MaxValues)]),
    };

    private NamedValue KeyOf(BoundItem item, Grouped grouped, int group)
    {
        string text = SourceQuote.Of(source, grouped.Key.Span);
        Term name = (grouped.Key as FieldReference)?.Field.Name ?? new Term(text, text);
        long key = work.Groupings[plan.LineGroupings[item.Index]].KeyOf(group);
        return new(name, cells.Read(key, grouped.Key.Type, grouped.Key.Type.Unit));
    }

    /// <summary>The fields that give the item its value; else those that the list is chosen by.</summary>
    private IEnumerable<NamedValue> FieldsOf(BoundItem item, BoundList each, int record)
    {
        NamedValue[] read = [.. Known(BoundTree.All(item.Value), each.Loop, record)];
        return read.Length > 0 ? read : Known(BoundTree.All(each), each.Loop, record);
    }

    private IEnumerable<NamedValue> Known(IEnumerable<object> nodes, LoopVariable loop, int record) => nodes.OfType<FieldReference>()
        .Where(f => ReferenceEquals(f.Loop, loop) && f.Field.Kind != ValueKind.Flag)
        .Select(f => f.Field)
        .Distinct(ByReference<FieldDefinition>.Comparer)
        .Select(f => new NamedValue(f.Name, cells.Read(loop.Fact, record, f)))
        .Where(v => v.Value.Kind != DisplayKind.NotKnown);

    private IEnumerable<NamedValue> FactsIn(BoundExpression value) => BoundTree.All(value).OfType<FactReference>()
        .DistinctBy(f => f.Field, ByReference<FieldDefinition>.Comparer)
        .Select(f => new NamedValue(NameOf(f), cells.Read(f.Field)))
        .Where(v => v.Value.Kind != DisplayKind.NotKnown);

    private static Term NameOf(FactReference reference) => reference.Fact is GroupFact group
        ? new($"{group.Name.Zh}.{reference.Field.Name.Zh}", $"{group.Name.En}.{reference.Field.Name.En}")
        : reference.Fact.Name;

    private static BoundList SourceOf(BoundList list) => list is Filtered filtered ? SourceOf(filtered.Source) : list;
}
