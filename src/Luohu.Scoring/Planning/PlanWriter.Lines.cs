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
        WriteLimits(line, plan);
        _body.Add(line switch
        {
            BoundItem { Each: { } each } item when IsShortEach(item, plan) => WriteShortEach(item, each, plan, Late(WriteEach(item, each, plan))),
            BoundItem { Each: { } each } item => WriteEach(item, each, plan),
            BoundItem item => IsShort(item, plan) ? WriteShortOnce(item, plan) : WriteOnce(item, plan),
            BoundGroup { Each: { } persons } => WriteForPersons(line, persons, plan),
            _ => WriteGroup(line, plan),
        });
        if (line is BoundGroup && line.Conditions.Any())
        {
            _body.Add(Call(typeof(LineMath), nameof(LineMath.Restrict), null, _work, Constant(plan), GroupPresence(line)));
        }

        foreach (int excluder in _excluders[line.Index])
        {
            Expression presence = _tree.Around(excluder, line.Index).Where(g => g.Conditions.Any())
                .Aggregate((Expression)Constant(Truth.True), (all, group) => Call(typeof(Math), nameof(Math.Min), null, all, GroupPresence(group)));
            _body.Add(Call(typeof(LineMath), nameof(LineMath.Exclude), null, _work, Constant(excluder), Constant(line.Index), presence));
        }
    }

    private void WriteLimits(BoundLine line, LinePlan plan)
    {
        if (plan.Stages.HasOpenLimits)
        {
            Expression floor = line.Floor is null ? NotKnown : NumberOf(line.Floor);
            Expression cap = line.Cap is null ? NotKnown : NumberOf(line.Cap);
            _body.Add(Call(typeof(LineMath), nameof(LineMath.Limit), null, _work, Constant(plan), floor, cap));
        }
    }

    /// <summary>Where the code of an item's value leaves what it found on the way.</summary>
    /// <param name="Case">The table row or band that decided.</param>
    /// <param name="Amount">The quantity it counts by.</param>
    private sealed record Findings(ParameterExpression Case, ParameterExpression Amount)
    {
        public static Findings New() => new(Variable(typeof(int), "case"), Variable(typeof(long), "amount"));

        public Expression Reset() => Block(Assign(Case, Constant(-1)), Assign(Amount, NotKnown));
    }

    private Expression WriteOnce(BoundItem item, LinePlan plan)
    {
        var found = Findings.New();
        ParameterExpression value = Variable(typeof(long), "value");
        return Block(
            [found.Case, found.Amount, value],
            found.Reset(),
            Assign(value, WriteItemValue(item.Value, found)),
            Call(typeof(LineMath), nameof(LineMath.Once), null, _work, Constant(plan), PresenceOf(item), value, TimesOf(item, plan), found.Case, found.Amount));
    }

    private Expression WriteEach(BoundItem item, BoundList each, LinePlan plan)
    {
        var found = Findings.New();
        ParameterExpression value = Variable(typeof(long), "value");
        ParameterExpression isKnown = Variable(typeof(bool), "isKnown");
        if (LoopSourceOf(each) is Grouped)
        {
            plan.Grouping = _groupings;
        }

        Expression Body(Expression presence, Expression position) => Block(
            [found.Case, found.Amount, value],
            found.Reset(),
            Assign(value, WriteItemValue(item.Value, found)),
            Call(typeof(LineMath), nameof(LineMath.Element), null, _work, Constant(plan), presence, value, TimesOf(item, plan), position, found.Case, found.Amount));
        return Block(
            [isKnown],
            Assign(isKnown, Constant(true)),
            Call(Property(_work, nameof(Workspace.Elements)), nameof(ElementPick.Clear), null),
            Loop(each, Label("exit"), Body, Assign(isKnown, Constant(false))),
            Call(typeof(LineMath), nameof(LineMath.EachDone), null, _work, Constant(plan), PresenceOf(item), isKnown));
    }

    /// <summary>Whether a line applies, as far as it says so itself.</summary>
    private Expression PresenceOf(BoundLine line) =>
        line.Conditions.Any() ? line.Conditions.Select(TruthOf).Aggregate((a, b) => Both(isAnd: true, a, b)) : Constant(Truth.True);

    /// <summary>The same of a group, computed once: lines outside it may ask before it is done.</summary>
    private Expression GroupPresence(BoundLine group)
    {
        if (!_presences.TryGetValue(group.Index, out Expression? local))
        {
            local = Local(typeof(int));
            _presences.Add(group.Index, local);
            bool isAround = _persons is { Group: var persons } && (group.Index <= persons.Index || group.Index >= persons.End);
            (isAround && _persons is { Around: var around } ? around : _body).Add(Assign(local, PresenceOf(group)));
        }

        return local;
    }

    private Expression TimesOf(BoundItem item, LinePlan plan) => item.Times is null ? Constant(plan.TimesUnit) : NumberOf(item.Times);

    private static BoundList LoopSourceOf(BoundList list) => list is Filtered filtered ? LoopSourceOf(filtered.Source) : list;

    /// <summary>The value of an item; leaves in <paramref name="found"/> which row decided it and the quantity it counts by.</summary>
    private Expression WriteItemValue(BoundExpression value, Findings found) => value switch
    {
        Select e => WriteSelect(e, found.Case),
        Let e => LetIn(e, Assign(found.Amount, NumberOf(e.Value)), () => WriteItemValue(e.Body, found)),
        Rescaled { Operand: Select or Let or Rescaled } e => WriteItemValue(Inwards(e), found),
        _ => NumberOf(value),
    };

    /// <summary>The same with more decimals given to every row, where they are mostly constants.</summary>
    private static BoundExpression Inwards(Rescaled e) => e.Operand switch
    {
        Select s => s with { Type = e.Type, Cases = [.. s.Cases.Select(c => c with { Value = new Rescaled(c.Value, e.Type) })] },
        Rescaled r => r with { Type = e.Type },
        Let l => l with { Type = e.Type, Body = new Rescaled(l.Body, e.Type) },
        _ => e,
    };

    private void WriteCondition(BoundCondition condition, bool isGate = false)
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
        _body.Add(Assign(ConditionSlot(condition), condition.Uses is null ? truth : Applied(TruthOf(condition.Uses), truth, isGate)));
    }

    /// <summary>A gate that does not apply holds; a veto does not, and a track cannot be taken.</summary>
    private static Expression Applied(Expression applies, Expression truth, bool isGate) => isGate
        ? Call(typeof(Math), nameof(Math.Max), null, Subtract(Constant(Truth.True), applies), truth)
        : Call(typeof(Math), nameof(Math.Min), null, applies, truth);

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

    private IndexExpression ConditionSlot(BoundCondition condition) => ArrayAccess(_conditions, Constant(condition.Index));
}
