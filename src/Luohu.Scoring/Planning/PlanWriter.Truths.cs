using System.Linq.Expressions;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>Conditions: three-valued.</summary>
internal sealed partial class PlanWriter
{
    private Expression TruthOf(BoundExpression expression) => expression switch
    {
        _ when FixedTruth.Of(expression) is { } isFixed && !HoldsWitness(expression) => Expression.Constant(isFixed ? Truth.True : Truth.False),
        _ when IsDecided(expression) => Condition(BoolOf(expression), Expression.Constant(Truth.True), Expression.Constant(Truth.False)),
        _ when TestOf(expression) is { } test => TruthOf(test),
        Comparison e => WriteComparison(e),
        Logic e when !HoldsWitness(e) && FixedTruth.Rest(e) is { Count: > 0 } rest && rest.Count < e.Operands.Count => TruthOf(e with { Operands = rest }),
        Logic e when e.Operands.Any(HoldsWitness) => e.Operands.Select(TruthOf).Aggregate((a, b) => Call(typeof(Math), Combine(e.IsAnd), null, a, b)),
        Logic e => e.Operands.Select(TruthOf).Aggregate((a, b) => Both(e.IsAnd, a, b)),
        LogicalNot e => Subtract(Expression.Constant(Truth.True), TruthOf(e.Operand)),
        Exists e => WriteExists(e),
        DefinitionReference e => _definitions[e.Definition],
        Let e => LetIn(e, NumberOf(e.Value), () => TruthOf(e.Body)),
        Conditional e => WriteChoiceOfTruth(e),
        VariableReference or GroupKeyReference or Select or Model.OrElse => TruthOfCell(NumberOf(expression)),
        _ => throw new ArgumentException($"no truth for {expression.GetType().Name}", nameof(expression)),
    };

    /// <summary>Leaves the right side alone when the left decides.</summary>
    private static Expression Both(bool isAnd, Expression left, Expression right)
    {
        ParameterExpression local = Variable(typeof(int));
        int decisive = isAnd ? Truth.False : Truth.True;
        return Block(
            typeof(int),
            [local],
            Assign(local, left),
            Condition(
                Equal(local, Expression.Constant(decisive)),
                local,
                Call(typeof(Math), Combine(isAnd), null, local, right)));
    }

    private static string Combine(bool isAnd) => isAnd ? nameof(Math.Min) : nameof(Math.Max);

    /// <summary>Comparisons whose sides will be told are evaluated even where the outcome is settled.</summary>
    private bool HoldsWitness(BoundExpression e) => BoundTree.All(e).OfType<Comparison>().Any(_witnessOf.ContainsKey);

    private Expression WriteChoiceOfTruth(Conditional e)
    {
        ParameterExpression truth = Variable(typeof(int));
        return Block(
            typeof(int),
            [truth],
            Assign(truth, TruthOf(e.Condition)),
            Condition(IsTrue(truth), Taking(e.Then, TruthOf(e.Then)), Condition(IsFalse(truth), Taking(e.Else, TruthOf(e.Else)), Expression.Constant(Truth.Unknown))));
    }

    private static Expression TruthOfCell(Expression cell)
    {
        ParameterExpression local = Variable(typeof(long));
        return Block(
            typeof(int),
            [local],
            Assign(local, cell),
            Condition(
                Equal(local, NotKnown),
                Expression.Constant(Truth.Unknown),
                Condition(Equal(local, Expression.Constant(Cell.Yes)), Expression.Constant(Truth.True), Expression.Constant(Truth.False))));
    }

    private Expression WriteComparison(Comparison e)
    {
        if (IsRanged(e.Left) || IsRanged(e.Right))
        {
            return WriteRangeComparison(e);
        }

        ParameterExpression left = Variable(typeof(long));
        ParameterExpression right = Variable(typeof(long));
        Expression result = Condition(Compare(e.Operator, left, right), Expression.Constant(Truth.True), Expression.Constant(Truth.False));
        result = UnlessMarked(e.Right, right, result, Cell.NotKnown, Truth.Unknown);
        result = UnlessMarked(e.Left, left, result, Cell.NotKnown, Truth.Unknown);
        result = UnlessMarked(e.Right, right, result, Cell.None, Truth.False);
        result = UnlessMarked(e.Left, left, result, Cell.None, Truth.False);
        return Block(typeof(int), [left, right], [Assign(left, NumberOf(e.Left)), Assign(right, NumberOf(e.Right)), .. Witnessing(e, left, left, right, right), result]);
    }

    /// <summary>The outcome <paramref name="truth"/> when the side is <paramref name="mark"/>; left out where that cannot be.</summary>
    private Expression UnlessMarked(BoundExpression side, Expression value, Expression otherwise, long mark, int truth)
    {
        bool cannotBe = mark == Cell.None ? !side.Type.IsOptional : IsAlwaysKnown(side);
        return cannotBe ? otherwise : Condition(Equal(value, Expression.Constant(mark)), Expression.Constant(truth), otherwise);
    }

    private static BinaryExpression Compare(ComparisonOperator op, Expression left, Expression right) => op switch
    {
        ComparisonOperator.Equal => Equal(left, right),
        ComparisonOperator.NotEqual => NotEqual(left, right),
        ComparisonOperator.Less => LessThan(left, right),
        ComparisonOperator.LessOrEqual => LessThanOrEqual(left, right),
        ComparisonOperator.Greater => GreaterThan(left, right),
        _ => GreaterThanOrEqual(left, right),
    };

    private static BinaryExpression IsTrue(Expression truth) => Equal(truth, Expression.Constant(Truth.True));

    private static BinaryExpression IsFalse(Expression truth) => Equal(truth, Expression.Constant(Truth.False));
}
