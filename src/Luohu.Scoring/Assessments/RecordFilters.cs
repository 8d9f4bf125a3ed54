using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>
/// Tells which records a rule has dropped already for what is known of them, so that nobody is asked for the rest of such a record. Looks at plain
/// tests of a record's own fields only; whatever else a rule asks counts as not decided, which at worst asks for a fact too many.
/// </summary>
internal sealed class RecordFilters
{
    /// <summary>Stands for a record where a person is asked for.</summary>
    public const int Nobody = -1;

    private readonly RowLayout _layout;
    private readonly FactRow _row;
    private readonly long _asOf;
    private readonly ILookup<LoopVariable, BoundExpression> _tests;
    private readonly Dictionary<LoopVariable, LoopVariable> _sources = [];

    public RecordFilters(IReadOnlyList<object> nodes, RowLayout layout, FactRow row, DateOnly asOf)
    {
        _layout = layout;
        _row = row;
        _asOf = asOf.DayNumber;
        _tests = nodes.OfType<Filtered>().Where(f => !f.Loop.IsGroup).SelectMany(f => Conjuncts(f.Condition), (f, test) => (f.Loop, test)).ToLookup(p => p.Loop, p => p.test);
        foreach (Grouped grouped in nodes.OfType<Grouped>())
        {
            _sources[grouped.Loop] = grouped.Source.Loop;
        }

        foreach (GroupMembers members in nodes.OfType<GroupMembers>())
        {
            _sources[members.Loop] = members.Group;
        }
    }

    /// <summary>True when the record (or the person whose row this is) is surely none of those the loop stands at.</summary>
    public bool IsOut(LoopVariable loop, int record) =>
        _tests[loop].Any(t => Fails(t, record)) || (_sources.TryGetValue(loop, out LoopVariable? source) && IsOut(source, record));

    private static IEnumerable<BoundExpression> Conjuncts(BoundExpression condition) =>
        condition is Logic { IsAnd: true } and ? and.Operands.SelectMany(Conjuncts) : [condition];

    private bool Fails(BoundExpression test, int record) => test switch
    {
        Logic { IsAnd: false } or => or.Operands.All(o => Fails(o, record)),
        Comparison e => Fails(e, Value(e.Left, record), Value(e.Right, record)),
        Membership e => Value(e.Value, record) is var value && value != Cell.NotKnown && e.Members.All(m => Value(m, record) is var member && member != value && member != Cell.NotKnown),
        FieldReference or FactReference => Value(test, record) is Cell.No or Cell.None,
        LogicalNot { Operand: FieldReference or FactReference } not => Value(not.Operand, record) == Cell.Yes,
        _ => false,
    };

    private static bool Fails(Comparison comparison, long left, long right) =>
        left == Cell.None || right == Cell.None
        || (left != Cell.NotKnown && right != Cell.NotKnown && RangeMath.Compare(comparison.Operator, left, left, right, right) == Truth.False);

    private long Value(BoundExpression expression, int record) => expression switch
    {
        Constant e => e.Value,
        TextConstant e => _row.CodeOf(e.Value),
        AsOfDate => _asOf,
        DateShift e when Value(e.Date, record) is var date && Cell.IsValue(date) => Calendar.AddDays(Calendar.AddMonths(date, e.Months), e.Days),
        FieldReference e when record != Nobody => CellOf(e, record),
        FactReference { Person: not null } e when _layout.SlotOf(e.Field) is >= 0 and int slot => _row.Values[slot],
        RankOf e when Value(e.Operand, record) is var cell && Cell.IsValue(cell) => e.Operand.Type.Choices?.Choices[(int)cell].Rank ?? Cell.NotKnown,
        _ => Cell.NotKnown,
    };

    private long CellOf(FieldReference reference, int record) =>
        _layout.ListOf(reference.Loop.Fact) is { } list && list.ColumnOf(reference.Field) is >= 0 and int column
            ? _row.Cells[list.Index][(record * list.Stride) + column]
            : Cell.NotKnown;
}
