using System.Globalization;
using System.Runtime.CompilerServices;
using Luohu.Scoring.Model;
using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Tests.Reference;
using Luohu.Scoring.Tests.Support.Generators;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Planning;

/// <summary>
/// Small rulesets over the test vocabulary and rows for them. Facts and lists are not known unless set. Every run is compared with the reference too.
/// </summary>
internal sealed class PlanKit
{
    public static readonly DateOnly AsOf = new(2020, 6, 30);

    private static readonly TextSpan Nowhere = new(0, 0);

    private readonly TestVocabulary _vocabulary = new();
    private readonly Dictionary<string, long> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Dictionary<string, long>>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LedgerEntry> _ledger = new(StringComparer.Ordinal);

    public static Pick Sum { get; } = new(PickKind.Sum, 1);

    public static Pick Best { get; } = new(PickKind.Best, 1);

    public static Pick Worst { get; } = new(PickKind.Worst, 1);

    [IndexerName("Line")]
    public LedgerEntry this[string line] => _ledger[line];

    public static Constant Number(long value, int scale = 0) => new(Nowhere, BoundType.Number(Unit.None, NumberRange.Of(value, scale)), value);

    public static Constant Yes { get; } = new(Nowhere, BoundType.Flag, Cell.Yes);

    public FactReference Fact(string name)
    {
        ValueFact fact = _vocabulary.Facts.Single(f => f.Name.Is(name));
        return new(Nowhere, BoundType.Of(fact.Value), fact, fact.Value);
    }

    public ListSource Records(string name)
    {
        ListFact fact = _vocabulary.Lists.Single(l => l.Name.Is(name));
        return new(Nowhere, new LoopVariable(fact, false), fact);
    }

    public static FieldReference Field(BoundList list, string name)
    {
        FieldDefinition field = list.Loop.Fact.Fields.Single(f => f.Name.Is(name));
        return new(Nowhere, BoundType.Of(field), field, list.Loop);
    }

    public static Filtered Where(BoundList list, BoundExpression condition) => new(Nowhere, list, condition);

    public static Comparison Compare(BoundExpression left, ComparisonOperator op, BoundExpression right) => new(Nowhere, op, left, right);

    public static PointsOf Points(string line, long low, long high) => new(Nowhere, BoundType.Number(Unit.Points, new(0, low, high)), line);

    public static BoundItem Item(string id, BoundExpression value, BoundList? each = null) => new(Nowhere, id)
    {
        Index = 0,
        Value = value,
        Each = each,
        ElementRange = value.Type.Range,
        RawRange = each is null ? value.Type.Range : Bounds.Sum(value.Type.Range, RowGenerator.MaxRecords),
        Range = default,
        IsCapped = false,
        IsFloored = false,
    };

    public static BoundItem Item(string id, long points) => Item(id, Number(points));

    public static BoundGroup Group(string id, Pick pick, params BoundLine[] lines) =>
        new(Nowhere, id) { Index = 0, Pick = pick, Lines = lines, RawRange = default, Range = default, IsCapped = false, IsFloored = false };

    public PlanKit With(string fact, long value)
    {
        _values[fact] = value;
        return this;
    }

    public PlanKit With(string list, params (string Field, long Value)[][] records)
    {
        _lists[list] = [.. records.Select(r => r.ToDictionary(f => f.Field, f => f.Value, StringComparer.Ordinal))];
        return this;
    }

    /// <summary>A record of two day spells.</summary>
    public static (string Field, long Value)[] Spell(DateOnly from, DateOnly to) => [("日起", from.DayNumber), ("日止", to.DayNumber)];

    /// <summary>The ledger of a root that adds the lines up.</summary>
    public PlanKit Run(params BoundLine[] lines)
    {
        (BoundRuleset ruleset, CompiledPlan plan, FactRow row) = Prepared(Group("总分", Sum, lines), null);
        Evaluated(ruleset, plan, row);
        return this;
    }

    /// <summary>What a gate comes to.</summary>
    public Tri Gate(BoundGroup root, BoundExpression condition)
    {
        (BoundRuleset ruleset, CompiledPlan plan, FactRow row) = Prepared(root, condition);
        return (Tri)Evaluated(ruleset, plan, row).Conditions[0];
    }

    private (BoundRuleset Ruleset, CompiledPlan Plan, FactRow Row) Prepared(BoundGroup root, BoundExpression? condition)
    {
        int next = 0;
        BoundRuleset ruleset = ModelGenerator.Sparse((BoundGroup)Numbered(root, ref next), pointScale: 0);
        if (condition is not null)
        {
            BoundCondition gate = new(Nowhere, "门", ConditionForm.Leaf) { Index = 0, Expression = condition };
            ruleset = ruleset with { Gates = [gate], Conditions = [gate] };
        }

        CompiledPlan plan = PlanWriter.Compile(ruleset, interpret: true);
        return (ruleset, plan, Row(plan.Layout));
    }

    private Workspace Evaluated(BoundRuleset ruleset, CompiledPlan plan, FactRow row)
    {
        Workspace work = plan.CreateWorkspace(trace: true);
        plan.Run(row, AsOf.DayNumber, work);
        PlanComparison.AssertSame(ruleset, plan, work, row, ReferenceEvaluator.Evaluate(ruleset, plan.Layout, row, AsOf));
        ruleset.Lines.ToList().ForEach(l => _ledger[l.Id] = work.Ledger[l.Index]);
        return work;
    }

    private static BoundLine Numbered(BoundLine line, ref int next)
    {
        line = line with { Index = next++ };
        if (line is not BoundGroup group)
        {
            return line;
        }

        var lines = new List<BoundLine>();
        foreach (BoundLine inner in group.Lines)
        {
            lines.Add(Numbered(inner, ref next));
        }

        return group with { Lines = lines };
    }

    private FactRow Row(RowLayout layout)
    {
        var row = new FactRow(layout);
        foreach ((FieldDefinition field, int slot) in layout.Values.Select((f, i) => (f, i)))
        {
            row.Values[slot] = _values.GetValueOrDefault(field.Name.Zh, Cell.NotKnown);
        }

        foreach (ListLayout list in layout.Lists.Where(l => _lists.ContainsKey(l.Fact.Name.Zh)))
        {
            row.BeginList(list.Index);
            foreach (Dictionary<string, long> record in _lists[list.Fact.Name.Zh])
            {
                int start = row.AddRecord(list.Index);
                for (int column = 0; column < list.Columns.Count; column++)
                {
                    row.Cells[list.Index][start + column] = record.GetValueOrDefault(list.Columns[column].Name.Zh, Cell.NotKnown);
                }
            }
        }

        return row;
    }

    public override string ToString() => string.Join(", ", _ledger.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Key} {l.Value.Counted}")));
}
