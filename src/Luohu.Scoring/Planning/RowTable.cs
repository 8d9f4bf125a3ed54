using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Planning;

/// <summary>
/// A table over one quantity of few values, worked out beforehand for each of them: then a value is looked up, where a chain of comparisons would
/// mislead the machine at most of its branches.
/// </summary>
internal sealed class RowTable
{
    private const int MostValues = 512;

    private readonly List<long> _entries = [];

    private RowTable(BoundExpression key) => Key = key;

    /// <summary>The quantity.</summary>
    public BoundExpression Key { get; }

    /// <summary>For each value from 0 on: the points and the row; for texts then those of every other text.</summary>
    public long[] Entries => [.. _entries];

    /// <summary>How many values have their own entries.</summary>
    public int Count { get; private set; }

    /// <summary>True when values beyond the last are those of other texts.</summary>
    public bool HasOthers { get; private set; }

    /// <summary>The table that a selection is, or null: every condition must be about the same quantity, and every value be fixed.</summary>
    public static RowTable? Of(Select select, Func<BoundExpression, long> codeOf, int texts)
    {
        BoundExpression[] keys = [.. select.Cases.SelectMany(c => KeysOf(c.Condition))];
        SelectCase? first = select.Cases.FirstOrDefault(c => c.Condition is not Constant { Value: Cell.No });
        if (keys.Length == 0 || first is not { Condition: not Constant } || keys.Any(k => !IsSame(k, keys[0])) || !select.Cases.All(c => PointsOf(c.Value) is not null))
        {
            return null;
        }

        var table = new RowTable(keys[0]);
        return table.Fill(select, codeOf, texts) ? table : null;
    }

    private bool Fill(Select select, Func<BoundExpression, long> codeOf, int texts)
    {
        BoundType type = Key.Type;
        HasOthers = type.Kind == ValueKind.Text;
        Int128 count = HasOthers ? texts : type.Range.Maximum + 1;
        if (type.IsOptional || type.Kind is not (ValueKind.Text or ValueKind.Choice or ValueKind.Number) || type.Range.Minimum < 0 || count > MostValues)
        {
            return false;
        }

        Count = (int)count;
        for (int value = 0; value < Count + (HasOthers ? 1 : 0); value++)
        {
            int row = 0;
            while (row < select.Cases.Count && !Holds(select.Cases[row].Condition, value, codeOf))
            {
                row++;
            }

            _entries.Add(row < select.Cases.Count ? PointsOf(select.Cases[row].Value) ?? Cell.NotKnown : Cell.NotKnown);
            _entries.Add(row < select.Cases.Count ? row : -1);
        }

        return true;
    }

    private static bool Holds(BoundExpression condition, long value, Func<BoundExpression, long> codeOf) => condition switch
    {
        Constant c => c.Value == Cell.Yes,
        Comparison c => Compare(c.Operator, value, codeOf(c.Right)),
        Membership m => m.Members.Any(member => codeOf(member) == value),
        Logic { IsAnd: true } l => l.Operands.All(o => Holds(o, value, codeOf)),
        Logic l => l.Operands.Any(o => Holds(o, value, codeOf)),
        LogicalNot n => !Holds(n.Operand, value, codeOf),
        _ => throw new ArgumentException($"not about one quantity: {condition.GetType().Name}", nameof(condition)),
    };

    private static bool Compare(ComparisonOperator op, long left, long right) => op switch
    {
        ComparisonOperator.Equal => left == right,
        ComparisonOperator.NotEqual => left != right,
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Greater => left > right,
        _ => left >= right,
    };

    /// <summary>What a condition is about; anything else than tests of one cell yields the condition itself, which is no key of any other.</summary>
    private static IEnumerable<BoundExpression> KeysOf(BoundExpression condition) => condition switch
    {
        Constant => [],
        Comparison { Left: VariableReference or FieldReference, Right: Constant { Value: > Cell.None } or TextConstant } c => [c.Left],
        Membership { Value: VariableReference or FieldReference } m => [m.Value],
        Logic l => l.Operands.SelectMany(KeysOf),
        LogicalNot n => KeysOf(n.Operand),
        _ => [condition],
    };

    private static bool IsSame(BoundExpression a, BoundExpression b) => (a, b) switch
    {
        (VariableReference v, VariableReference w) => ReferenceEquals(v.Variable, w.Variable),
        (FieldReference f, FieldReference g) => ReferenceEquals(f.Field, g.Field) && ReferenceEquals(f.Loop, g.Loop),
        _ => false,
    };

    private static long? PointsOf(BoundExpression value) => value switch
    {
        Constant c => c.Value,
        Rescaled { Operand: { } operand } r when PointsOf(operand) is { } points => checked(points * ExactMath.Pow10(r.Type.Range.Scale - operand.Type.Range.Scale)),
        _ => null,
    };
}
