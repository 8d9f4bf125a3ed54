using System.Linq.Expressions;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>
/// Conditions that need no third value, or need it only when a first look fails. The code is what one would write by hand: a table over a known
/// quantity is a chain of comparisons, and the filter of a list a few jumps.
/// </summary>
internal sealed partial class PlanWriter
{
    /// <summary>Variables whose value has been found to be known where the code stands.</summary>
    private readonly HashSet<Variable> _known = [];

    /// <summary>True when the value is never "not known". It may be none.</summary>
    private bool IsAlwaysKnown(BoundExpression e) => e switch
    {
        Model.Constant or TextConstant or AsOfDate => true,
        VariableReference v => _known.Contains(v.Variable),
        Arithmetic v => IsAlwaysKnown(v.Left) && IsAlwaysKnown(v.Right),
        Negation v => IsAlwaysKnown(v.Operand),
        AbsoluteValue v => IsAlwaysKnown(v.Operand),
        Rescaled v => IsAlwaysKnown(v.Operand),
        RankOf v => IsAlwaysKnown(v.Operand),
        CalendarConversion v => IsAlwaysKnown(v.Operand),
        DateShift v => IsAlwaysKnown(v.Date),
        Extremum v => v.Operands.All(IsAlwaysKnown),
        Rounded v => IsAlwaysKnown(v.Numerator) && (v.Denominator is null || IsAlwaysKnown(v.Denominator)),
        Elapsed v => IsAlwaysKnown(v.From) && IsAlwaysKnown(v.To),
        Conditional v => IsDecided(v.Condition) && IsAlwaysKnown(v.Then) && IsAlwaysKnown(v.Else),
        Select v => v.Cases[^1].Condition is Model.Constant { Value: Cell.Yes } && v.Cases.All(c => IsDecided(c.Condition) && IsAlwaysKnown(c.Value)),
        _ => false,
    };

    /// <summary>True when the condition is never unknown, so that <see cref="BoolOf"/> can say it.</summary>
    private bool IsDecided(BoundExpression e) => e switch
    {
        Model.Constant => true,
        Comparison c => !IsWatched(c) && IsAlwaysKnown(c.Left) && IsAlwaysKnown(c.Right),
        Membership m => IsAlwaysKnown(m.Value),
        Logic l => l.Operands.All(IsDecided),
        LogicalNot n => IsDecided(n.Operand),
        _ => false,
    };

    private bool IsWatched(Comparison e) => _probes is not null || _witnessOf.ContainsKey(e);

    /// <summary>A decided condition as plain true or false.</summary>
    private Expression BoolOf(BoundExpression expression) => expression switch
    {
        Model.Constant e => Constant(e.Value == Cell.Yes),
        Comparison { Left.Type.IsOptional: false, Right.Type.IsOptional: false } e => Compare(e.Operator, NumberOf(e.Left), NumberOf(e.Right)),
        Logic e => e.Operands.Select(BoolOf).Aggregate(e.IsAnd ? AndAlso : OrElse),
        LogicalNot e => Not(BoolOf(e.Operand)),
        _ when TestOf(expression) is { } test => OnCell(test, typeof(bool), test.Holds),
        Comparison e => BoolOfOptional(e),
        _ => throw new ArgumentException($"not decided: {expression.GetType().Name}", nameof(expression)),
    };

    private BlockExpression BoolOfOptional(Comparison e)
    {
        ParameterExpression left = Variable(typeof(long));
        ParameterExpression right = Variable(typeof(long));
        Expression isThere = AndAlso(GreaterThan(left, Constant(Cell.None)), GreaterThan(right, Constant(Cell.None)));
        return Block([left, right], Assign(left, NumberOf(e.Left)), Assign(right, NumberOf(e.Right)), AndAlso(isThere, Compare(e.Operator, left, right)));
    }

    private BlockExpression OnCell(CellTest test, Type type, Func<ParameterExpression, Expression> code)
    {
        ParameterExpression cell = Variable(typeof(long));
        return Block(type, [cell], Assign(cell, NumberOf(test.Cell)), code(cell));
    }

    /// <summary>The test of a single cell that a condition is, or null.</summary>
    private CellTest? TestOf(BoundExpression expression) => expression switch
    {
        Comparison { Right: Model.Constant { Value: > Cell.None } c } e when !IsRanged(e.Left) && !IsWatched(e) => new(e.Left, cell => HoldsFor(e.Operator, cell, c.Value)),
        Comparison { Right: TextConstant c } e when !IsWatched(e) => new(e.Left, cell => HoldsFor(e.Operator, cell, CodeOf(c))),
        Membership e => new(e.Value, cell => IsAmong(cell, [.. e.Members.Select(CodeOf)])),
        FactReference or FieldReference => new(expression, cell => Equal(cell, Constant(Cell.Yes))),
        _ => null,
    };

    private long CodeOf(BoundExpression constant) => constant switch
    {
        Model.Constant c => c.Value,
        TextConstant t => _layout.Texts.CodeOf(t.Value),
        _ => throw new ArgumentException("not a constant", nameof(constant)),
    };

    /// <summary>What is not known and what is none are below every value.</summary>
    private static Expression HoldsFor(ComparisonOperator op, ParameterExpression cell, long value)
    {
        BinaryExpression compared = Compare(op, cell, Constant(value));
        return op is ComparisonOperator.Equal or ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual
            ? compared
            : AndAlso(compared, GreaterThan(cell, Constant(Cell.None)));
    }

    /// <summary>Whether a cell is one of several values: of small ones by their bits in one number.</summary>
    private static Expression IsAmong(ParameterExpression cell, long[] values)
    {
        if (values.Length < 3 || values.Any(v => v is < 0 or > 63))
        {
            return values.Select(v => (Expression)Equal(cell, Constant(v))).Aggregate(OrElse);
        }

        ulong bits = values.Aggregate(0UL, (all, v) => all | (1UL << (int)v));
        Expression bit = And(RightShift(Constant(bits), Convert(cell, typeof(int))), Constant(1UL));
        return AndAlso(LessThan(Convert(cell, typeof(ulong)), Constant(64UL)), NotEqual(bit, Constant(0UL)));
    }

    private BlockExpression TruthOf(CellTest test) => OnCell(test, typeof(int), cell => Condition(
        test.Holds(cell),
        Constant(Truth.True),
        Condition(Equal(cell, NotKnown), Constant(Truth.Unknown), Constant(Truth.False))));

    /// <summary>Jumps to <paramref name="drop"/> when the condition fails; an element for which it is not known stays as one that may be there.</summary>
    private Expression Sieve(BoundExpression condition, ParameterExpression presence, LabelTarget drop)
    {
        Expression maybe = Assign(presence, Constant(Truth.Unknown));
        if (condition is Logic { IsAnd: true } all)
        {
            return Block(typeof(void), [.. all.Operands.Where(o => FixedTruth.Of(o) != true).Select(o => Sieve(o, presence, drop)), Empty()]);
        }

        if (IsDecided(condition))
        {
            return IfThen(Not(BoolOf(condition)), Goto(drop));
        }

        if (TestOf(condition) is { } test)
        {
            return OnCell(test, typeof(void), cell => IfThen(Not(test.Holds(cell)), IfThenElse(Equal(cell, NotKnown), maybe, Goto(drop))));
        }

        ParameterExpression truth = Variable(typeof(int));
        return Block(
            typeof(void),
            [truth],
            Assign(truth, TruthOf(condition)),
            IfThen(Not(IsTrue(truth)), IfThenElse(IsFalse(truth), Goto(drop), maybe)));
    }
}
