using System.Linq.Expressions;
using Luohu.Scoring.Model;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>Short code for items over a list of which everything is known. When an element turns out not to be, the long code begins again.</summary>
internal sealed partial class PlanWriter
{
    private bool IsShortEach(BoundItem item, LinePlan plan) =>
        IsShort(item, plan) && !item.Conditions.Any() && (plan.Pick.Kind == PickKind.Sum || plan.Pick.Count == 1);

    private BlockExpression WriteShortEach(BoundItem item, BoundList each, LinePlan plan, Expression slow)
    {
        var found = Findings.New();
        ParameterExpression isOpen = Variable(typeof(bool), "isOpen");
        ParameterExpression points = Variable(typeof(long), "points");
        ParameterExpression winner = Variable(typeof(int), "winner");
        ParameterExpression row = Variable(typeof(int), "row");
        int grouping = LoopSourceOf(each) is Grouped ? _groupings : -1;
        LabelTarget exit = Label("exit");
        Expression open = Block(Assign(isOpen, Constant(true)), Break(exit));
        Expression Body(Expression presence, Expression position) => Block(
            [found.Case, found.Amount],
            IfThen(NotEqual(presence, Constant(Truth.True)), open),
            found.Reset(),
            ElementPoints(item, plan, found, open, value => plan.Pick.Kind == PickKind.Sum
                ? Assign(points, AddChecked(points, value))
                : IfThen(
                    OrElse(LessThan(winner, Constant(0)), plan.Pick.Kind == PickKind.Best ? GreaterThan(value, points) : LessThan(value, points)),
                    Block(Assign(points, value), Assign(winner, position), Assign(row, found.Case)))));

        Expression loop = Loop(each, exit, Body, Assign(isOpen, Constant(true)));
        return Block(
            [isOpen, points, winner, row],
            Assign(isOpen, NotEqual(Property(_work, nameof(Workspace.Trace)), Constant(null, typeof(List<ElementEntry>)))),
            Assign(points, Constant(0L)),
            Assign(winner, Constant(-1)),
            Assign(row, Constant(-1)),
            IfThen(Not(isOpen), loop),
            IfThenElse(isOpen, slow, ExactPick(item, plan, points, winner, row, grouping)));
    }

    /// <summary>The points of one element; <paramref name="open"/> when they are not known.</summary>
    private BlockExpression ElementPoints(BoundItem item, LinePlan plan, Findings found, Expression open, Func<Expression, Expression> take)
    {
        ParameterExpression value = Variable(typeof(long), "value");
        Expression taken = take(value);
        return Block(
            typeof(void),
            [value],
            Assign(value, WriteItemValue(item.Value, found)),
            IsAlwaysKnown(item.Value) ? taken : IfThenElse(Equal(value, NotKnown), open, taken));
    }

    private BlockExpression ExactPick(BoundItem item, LinePlan plan, Expression points, Expression winner, Expression row, int grouping)
    {
        Expression exact = Exactly(item, plan, points, Findings.New() with { Case = (ParameterExpression)row });
        if (plan.Pick.Kind == PickKind.Sum)
        {
            return Block(typeof(void), exact);
        }

        Expression element = Assign(LedgerOf(item.Index, nameof(LedgerEntry.Element)), winner);
        if (grouping < 0)
        {
            return Block(typeof(void), exact, element);
        }

        Expression groups = ArrayIndex(Property(_work, nameof(Workspace.Groupings)), Constant(grouping));
        Expression key = Condition(LessThan(winner, Constant(0)), NotKnown, Call(groups, nameof(Grouping.KeyOf), null, winner));
        return Block(typeof(void), exact, element, Assign(LedgerOf(item.Index, nameof(LedgerEntry.ElementKey)), key));
    }
}
