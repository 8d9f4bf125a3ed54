using System.Linq.Expressions;
using Luohu.Scoring.Model;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>Lines and conditions: compute the value, leave the arithmetic of lines to <see cref="LineMath"/>.</summary>
internal sealed partial class PlanWriter
{
    private void WriteLine(BoundLine line)
    {
        var plan = new LinePlan(line, _ruleset.PointScale);
        if (line is BoundItem item)
        {
            _body.Add(item.Each is null ? WriteOnce(item, plan) : WriteEach(item, item.Each, plan));
            return;
        }

        foreach (BoundLine inner in ((BoundGroup)line).Lines)
        {
            WriteLine(inner);
        }

        _body.Add(Call(typeof(LineMath), nameof(LineMath.Group), null, _work, Constant(plan)));
        if (line.When is not null)
        {
            _body.Add(Call(typeof(LineMath), nameof(LineMath.Restrict), null, _work, Constant(plan), TruthOf(line.When)));
        }
    }

    private Expression WriteOnce(BoundItem item, LinePlan plan)
    {
        ParameterExpression chosen = Variable(typeof(int), "chosen");
        ParameterExpression value = Variable(typeof(long), "value");
        return Block(
            [chosen, value],
            Assign(chosen, Constant(-1)),
            Assign(value, WriteItemValue(item.Value, chosen)),
            Call(typeof(LineMath), nameof(LineMath.Once), null, _work, Constant(plan), item.When is null ? Constant(Truth.True) : TruthOf(item.When), value, chosen));
    }

    private Expression WriteEach(BoundItem item, BoundList each, LinePlan plan)
    {
        ParameterExpression chosen = Variable(typeof(int), "chosen");
        ParameterExpression value = Variable(typeof(long), "value");
        ParameterExpression isKnown = Variable(typeof(bool), "isKnown");
        if (LoopSourceOf(each) is Grouped)
        {
            _lineGroupings.Add(item.Index, _groupings);
        }

        Expression Body(Expression presence, Expression position) => Block(
            [chosen, value],
            Assign(chosen, Constant(-1)),
            Assign(value, WriteItemValue(item.Value, chosen)),
            Call(typeof(LineMath), nameof(LineMath.Element), null, _work, Constant(plan), presence, value, position, chosen));
        return Block(
            [isKnown],
            Assign(isKnown, Constant(true)),
            Call(Property(_work, nameof(Workspace.Elements)), nameof(ElementPick.Clear), null),
            Loop(each, Label("exit"), Body, Assign(isKnown, Constant(false))),
            IfThenElse(
                isKnown,
                Call(typeof(LineMath), nameof(LineMath.EachDone), null, _work, Constant(plan)),
                Call(typeof(LineMath), nameof(LineMath.EachUnknown), null, _work, Constant(plan))));
    }

    private static BoundList LoopSourceOf(BoundList list) => list is Filtered filtered ? LoopSourceOf(filtered.Source) : list;

    /// <summary>The value of an item; when a table or band decides it, <paramref name="chosen"/> tells which row.</summary>
    private Expression WriteItemValue(BoundExpression value, ParameterExpression chosen) => value switch
    {
        Select e => WriteSelect(e, chosen),
        Let e => LetIn(e, NumberOf(e.Value), () => WriteItemValue(e.Body, chosen)),
        Rescaled e => WriteRescaled(e, chosen),
        _ => NumberOf(value),
    };

    private BlockExpression WriteRescaled(Rescaled e, ParameterExpression chosen)
    {
        ParameterExpression inner = Variable(typeof(long));
        long factor = Quantities.ExactMath.Pow10(e.Type.Range.Scale - e.Operand.Type.Range.Scale);
        return Block(
            typeof(long),
            [inner],
            Assign(inner, WriteItemValue(e.Operand, chosen)),
            Condition(Equal(inner, NotKnown), NotKnown, MultiplyChecked(inner, Constant(factor))));
    }

    private void WriteCondition(BoundCondition condition)
    {
        foreach (BoundCondition child in condition.Children)
        {
            WriteCondition(child);
        }

        Expression truth = condition.Form switch
        {
            ConditionForm.Leaf => WriteLeaf(condition),
            ConditionForm.All => Combined(condition, nameof(Math.Min)),
            _ => Combined(condition, nameof(Math.Max)),
        };
        _body.Add(Assign(ConditionSlot(condition), truth));
    }

    private Expression WriteLeaf(BoundCondition condition)
    {
        BoundExpression expression = condition.Expression ?? throw new ArgumentException("a leaf has an expression", nameof(condition));
        foreach (Comparison comparison in WitnessedIn(expression))
        {
            var witness = new Witness(condition.Index, comparison, _witnesses.Count * 4);
            _witnesses.Add(witness);
            _witnessOf[comparison] = witness;
        }

        return TruthOf(expression);
    }

    /// <summary>The comparisons of a condition outside loops and choices, of values that have an order or are shown as they are.</summary>
    private static IEnumerable<Comparison> WitnessedIn(BoundExpression expression) => expression switch
    {
        Comparison e => [e],
        Logic e => e.Operands.SelectMany(WitnessedIn),
        LogicalNot e => WitnessedIn(e.Operand),
        _ => [],
    };

    private Expression Combined(BoundCondition condition, string combine) =>
        condition.Children.Select(c => (Expression)ConditionSlot(c)).Aggregate((a, b) => Call(typeof(Math), combine, null, a, b));

    private IndexExpression ConditionSlot(BoundCondition condition) =>
        ArrayAccess(Property(_work, nameof(Workspace.Conditions)), Constant(condition.Index));
}
