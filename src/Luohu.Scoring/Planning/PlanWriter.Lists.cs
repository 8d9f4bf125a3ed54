using System.Linq.Expressions;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>What is asked of lists.</summary>
internal sealed partial class PlanWriter
{
    private static ConditionalExpression IsSure(Expression presence, Expression then, Expression otherwise) => IfThenElse(IsTrue(presence), then, otherwise);

    private Expression WriteExists(Exists e)
    {
        ParameterExpression found = Variable(typeof(int), "found");
        LabelTarget exit = Label("exit");
        return Block(
            typeof(int),
            [found],
            Assign(found, Expression.Constant(Truth.False)),
            Loop(
                e.List,
                exit,
                (presence, _) => Block(
                    Assign(found, Call(typeof(Math), nameof(Math.Max), null, found, presence)),
                    IfThen(IsTrue(found), Break(exit))),
                Assign(found, Expression.Constant(Truth.Unknown))),
            found);
    }

    private Expression WriteCount(CountOf e)
    {
        ParameterExpression count = Variable(typeof(long), "count");
        LabelTarget exit = Label("exit");
        return Folded(count, Loop(
            e.List,
            exit,
            (presence, _) => IsSure(presence, PreIncrementAssign(count), Block(Assign(count, NotKnown), Break(exit))),
            Assign(count, NotKnown)));
    }

    private Expression WriteSum(SumOf e)
    {
        ParameterExpression sum = Variable(typeof(long), "sum");
        ParameterExpression value = Variable(typeof(long), "value");
        LabelTarget exit = Label("exit");
        Expression undecided = Block(Assign(sum, NotKnown), Break(exit));
        Expression Body(Expression presence, Expression position) => Block(
            [value],
            Assign(value, NumberOf(e.Value)),
            IfThenElse(
                Equal(value, NotKnown),
                undecided,
                IsSure(presence, Assign(sum, AddChecked(sum, value)), IfThen(NotEqual(value, Expression.Constant(0L)), undecided))));
        return Folded(sum, Loop(e.List, exit, Body, Assign(sum, NotKnown)));
    }

    private static BlockExpression Folded(ParameterExpression result, Expression loop) =>
        Block(typeof(long), [result], Assign(result, Expression.Constant(0L)), loop, result);

    private Expression WriteExtreme(ExtremeOf e)
    {
        ParameterExpression best = Variable(typeof(ExtremeFold), "best");
        ParameterExpression value = Variable(typeof(long), "value");
        LabelTarget exit = Label("exit");
        Expression ranks = e.Type.Choices is { } choices ? Expression.Constant(choices.Choices.Select(c => (long)c.Rank).ToArray()) : Expression.Constant(null, typeof(long[]));
        Expression Body(Expression presence, Expression position) => Block(
            [value],
            Assign(value, NumberOf(e.Value)),
            Call(best, nameof(ExtremeFold.Add), null, value, presence));
        return Block(
            typeof(long),
            [best],
            Assign(best, ArrayIndex(Property(_work, nameof(Workspace.Extremes)), Expression.Constant(_extremes++))),
            Call(best, nameof(ExtremeFold.Begin), null, Expression.Constant(e.IsHighest), ranks),
            Loop(e.List, exit, Body, Call(best, nameof(ExtremeFold.MarkUnknown), null)),
            Call(best, nameof(ExtremeFold.Result), null));
    }
}
