using System.Linq.Expressions;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>Numbers of points, which have a low and a high end while facts are missing.</summary>
internal sealed partial class PlanWriter
{
    /// <summary>The two ends; of a scalar also the cell they come from.</summary>
    private sealed record RangeCode(Expression Low, Expression High, Expression? Cell = null);

    /// <summary>Scalars computed once before the ends of ranges are: written out at each end, a nest of them would double at every level.</summary>
    private sealed class ScalarCode
    {
        public List<ParameterExpression> Locals { get; } = [];

        public List<Expression> Code { get; } = [];
    }

    private static bool IsRanged(BoundExpression e) => BoundTree.All(e).Any(n => n is PointsOf);

    private RangeCode RangeOf(BoundExpression expression, ScalarCode scalars) => expression switch
    {
        PointsOf e => PointsRange(e),
        _ when !IsRanged(expression) => ScalarRange(expression, scalars),
        Negation e => Flip(RangeOf(e.Operand, scalars)),
        Rescaled { Operand.Type.IsOptional: false } e => Scale(RangeOf(e.Operand, scalars), Quantities.ExactMath.Pow10(e.Type.Range.Scale - e.Operand.Type.Range.Scale)),
        Arithmetic { Operator: ArithmeticOperator.Add } e => Add(RangeOf(e.Left, scalars), RangeOf(e.Right, scalars)),
        Arithmetic { Operator: ArithmeticOperator.Subtract } e => Add(RangeOf(e.Left, scalars), Flip(RangeOf(e.Right, scalars))),
        Arithmetic { Operator: ArithmeticOperator.Multiply, Right: Model.Constant c } e => Scale(RangeOf(e.Left, scalars), c.Value),
        Arithmetic { Operator: ArithmeticOperator.Multiply, Left: Model.Constant c } e => Scale(RangeOf(e.Right, scalars), c.Value),
        _ => ScalarRange(expression, scalars),
    };

    private RangeCode PointsRange(PointsOf e)
    {
        BoundLine line = _ruleset.Lines.First(l => string.Equals(l.Id, e.LineId, StringComparison.Ordinal));
        RangeCode range = new(AtScaleOf(e, LedgerOf(line.Index, nameof(LedgerEntry.Low))), AtScaleOf(e, LedgerOf(line.Index, nameof(LedgerEntry.High))));
        IEnumerable<BoundLine> around = _reading is null ? [] : _tree.Around(line.Index, _reading.Index).Where(g => g.Conditions.Any());
        return around.Aggregate(range, (inner, group) => Within(GroupPresence(group), inner));
    }

    /// <summary>Points are kept at the point scale; a line that reads them knows them by the decimals they can have.</summary>
    private Expression AtScaleOf(PointsOf e, Expression points)
    {
        long factor = ExactMath.Pow10(_ruleset.PointScale - e.Type.Range.Scale);
        return factor == 1 ? points : Divide(points, Expression.Constant(factor));
    }

    /// <summary>What a range comes to in a group that does not, or may not, apply.</summary>
    private static RangeCode Within(Expression presence, RangeCode range)
    {
        Expression none = Expression.Constant(0L);
        Expression End(Expression end, string hull) =>
            Condition(IsTrue(presence), end, Condition(IsFalse(presence), none, Call(typeof(Math), hull, null, none, end)));
        return new(End(range.Low, nameof(Math.Min)), End(range.High, nameof(Math.Max)));
    }

    /// <summary>A scalar that is not known stands for its static bounds; one that is none is none at both ends.</summary>
    private RangeCode ScalarRange(BoundExpression e, ScalarCode scalars)
    {
        ParameterExpression value = Variable(typeof(long));
        scalars.Locals.Add(value);
        scalars.Code.Add(Assign(value, NumberOf(e)));
        Expression End(Int128 bound) => IsAlwaysKnown(e) ? value : Condition(Equal(value, NotKnown), Expression.Constant((long)bound), value);
        return new(End(e.Type.Range.Minimum), End(e.Type.Range.Maximum), value);
    }

    private static RangeCode Add(RangeCode left, RangeCode right) => new(AddChecked(left.Low, right.Low), AddChecked(left.High, right.High));

    private static RangeCode Flip(RangeCode range) => new(NegateChecked(range.High), NegateChecked(range.Low));

    private static RangeCode Scale(RangeCode range, long factor)
    {
        Expression by = Expression.Constant(factor);
        RangeCode scaled = new(MultiplyChecked(range.Low, by), MultiplyChecked(range.High, by));
        return factor < 0 ? new(scaled.High, scaled.Low) : scaled;
    }

    /// <summary>The value when both ends agree, else not known.</summary>
    private static Expression Exactly(RangeCode range) => Condition(Equal(range.Low, range.High), range.Low, NotKnown);

    private Expression WriteRangeComparison(Comparison e)
    {
        ParameterExpression[] ends = [Variable(typeof(long)), Variable(typeof(long)), Variable(typeof(long)), Variable(typeof(long))];
        var scalars = new ScalarCode();
        RangeCode left = RangeOf(e.Left, scalars);
        RangeCode right = RangeOf(e.Right, scalars);
        Expression compared = Call(
            typeof(RangeMath), nameof(RangeMath.Compare), null, Expression.Constant(e.Operator), ends[0], ends[1], ends[2], ends[3]);
        compared = IfThere(e.Left, left, IfThere(e.Right, right, compared));
        return Block(
            typeof(int),
            [.. scalars.Locals, .. ends],
            [
                .. scalars.Code,
                Assign(ends[0], left.Low), Assign(ends[1], left.High), Assign(ends[2], right.Low), Assign(ends[3], right.High),
                .. Witnessing(e, ends[0], ends[1], ends[2], ends[3]),
                compared,
            ]);
    }

    /// <summary>False when a side is none; not true as long as it may turn out to be.</summary>
    private static Expression IfThere(BoundExpression side, RangeCode range, Expression compared)
    {
        if (!side.Type.IsOptional || range.Cell is not { } cell)
        {
            return compared;
        }

        Expression most = Condition(Equal(cell, NotKnown), Expression.Constant(Truth.Unknown), Expression.Constant(Truth.True));
        Expression limited = Call(typeof(Math), nameof(Math.Min), null, compared, most);
        return Condition(Equal(cell, Expression.Constant(Cell.None)), Expression.Constant(Truth.False), limited);
    }

    /// <summary>Keeps the sides of a comparison that an explanation will want, or that a trail is left of.</summary>
    private IEnumerable<Expression> Witnessing(Comparison e, params Expression[] ends)
    {
        MemberExpression slots = Property(_work, nameof(Workspace.Witnesses));
        IEnumerable<Expression> kept = _witnessOf.TryGetValue(e, out Witness? witness)
            ? ends.Select((end, i) => Assign(ArrayAccess(slots, Expression.Constant(witness.Slot + i)), end))
            : [];
        return kept.Concat(Probing(e, ends));
    }
}
