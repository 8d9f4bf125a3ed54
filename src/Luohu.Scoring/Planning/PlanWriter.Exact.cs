using System.Linq.Expressions;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>
/// Short code for lines of which everything is known. Whatever is not goes the long way through <see cref="LineMath"/> and <see cref="GroupMath"/>, and so
/// does every line that anything more than a floor and a cap can happen to, and every line of an interpreted plan, which is to be small.
/// </summary>
internal sealed partial class PlanWriter
{
    /// <summary>More lines in a group than this are added up by a loop.</summary>
    private const int MostLinesAdded = 40;

    /// <summary>True when the short code of a line stands for all of its stages.</summary>
    private bool IsShort(BoundLine line, LinePlan plan) =>
        _prefersSpeed && _probes is null && _persons is null && line.Times is null && !plan.HasElementStages && !plan.Each.Rounds && plan.HasOnlyLimits;

    /// <summary>An item judged once.</summary>
    private Expression WriteShortOnce(BoundItem item, LinePlan plan)
    {
        if (item.Conditions.Any(c => FixedTruth.Of(c) == false))
        {
            return Nothing(item, plan);
        }

        var found = Findings.New();
        ParameterExpression value = Variable(typeof(long), "value");
        ParameterExpression presence = Variable(typeof(int), "presence");
        Expression code = WriteItemValue(item.Value, found);
        Expression exact = Exactly(item, plan, value, found);
        bool isKnown = IsAlwaysKnown(item.Value);
        Expression Judge(Expression applies)
        {
            Expression slow = Call(typeof(LineMath), nameof(LineMath.Once), null, _work, Constant(plan), applies, value, Constant(plan.TimesUnit), found.Case, found.Amount);
            Expression isExact = NotEqual(value, NotKnown);
            isExact = applies == presence ? AndAlso(IsTrue(presence), isExact) : isExact;
            return Block([found.Case, found.Amount, value], found.Reset(), Assign(value, code), isKnown && applies != presence ? exact : IfThenElse(isExact, exact, slow));
        }

        if (!item.Conditions.Any())
        {
            return Judge(Constant(Truth.True));
        }

        return Block([presence], Assign(presence, PresenceOf(item)), IfThenElse(IsFalse(presence), Nothing(item, plan), Judge(presence)));
    }

    /// <summary>The entry of a line whose points are known.</summary>
    private Expression Exactly(BoundLine line, LinePlan plan, Expression points, Findings found)
    {
        Expression entry = ArrayAccess(_ledger, Constant(line.Index));
        StageLimits limits = plan.Stages.Limits;
        Expression floor = Constant(limits.FloorLow);
        Expression cap = Constant(limits.CapLow);
        Expression write = (line.Floor, line.Cap) switch
        {
            (null, null) => Call(typeof(ExactLine), nameof(ExactLine.Write), null, entry, points),
            (null, _) => Call(typeof(ExactLine), nameof(ExactLine.WriteCapped), null, entry, points, cap),
            (_, null) => Call(typeof(ExactLine), nameof(ExactLine.WriteFloored), null, entry, points, floor),
            _ => Call(typeof(ExactLine), nameof(ExactLine.WriteLimited), null, entry, points, floor, cap),
        };
        return Block(typeof(void), [write, .. Told(line, found.Case, found.Amount), .. Untouched(line)]);
    }

    /// <summary>The entry of a line that does not apply.</summary>
    private Expression Nothing(BoundLine line, LinePlan plan)
    {
        Expression none = Constant(0L);
        IEnumerable<Expression> limits =
        [
            .. line.Floor is null ? [] : new[] { Assign(LedgerOf(line.Index, nameof(LedgerEntry.Floor)), none) },
            .. line.Cap is null ? [] : new[] { Assign(LedgerOf(line.Index, nameof(LedgerEntry.Cap)), none) },
        ];
        Expression write = Call(typeof(ExactLine), nameof(ExactLine.WriteNothing), null, ArrayAccess(_ledger, Constant(plan.Index)));
        return Block(typeof(void), [write, .. limits, .. Told(line, Constant(-1), NotKnown), .. Untouched(line)]);
    }

    /// <summary>What of a row and a quantity the line can tell.</summary>
    private IEnumerable<Expression> Told(BoundLine line, Expression row, Expression amount)
    {
        if (line is BoundItem item && HasRows(item.Value))
        {
            yield return Assign(LedgerOf(line.Index, nameof(LedgerEntry.Case)), row);
        }

        if (line is BoundItem { Each: null } once && HasAmount(once.Value))
        {
            yield return Assign(LedgerOf(line.Index, nameof(LedgerEntry.Amount)), amount);
        }
    }

    private static bool HasRows(BoundExpression value) => value switch
    {
        Select => true,
        Let e => HasRows(e.Body),
        Rescaled e => HasRows(e.Operand),
        _ => false,
    };

    private static bool HasAmount(BoundExpression value) => value switch
    {
        Let => true,
        Rescaled e => HasAmount(e.Operand),
        _ => false,
    };

    /// <summary>Takes back what other lines may do to this one later in a run.</summary>
    private IEnumerable<Expression> Untouched(BoundLine line)
    {
        if (_tree.Around(line.Index).FirstOrDefault() is { Pick.Kind: not PickKind.Sum })
        {
            yield return Assign(LedgerOf(line.Index, nameof(LedgerEntry.NotBest)), Constant(0L));
        }

        if (_excluders.Contains(line.Index))
        {
            yield return Assign(LedgerOf(line.Index, nameof(LedgerEntry.Excluded)), Constant(0L));
            yield return Assign(LedgerOf(line.Index, nameof(LedgerEntry.ExcludedBy)), Constant(-1));
        }
    }

    /// <summary>A group that adds up its lines: while none of them is open, what counts is all there is to say.</summary>
    private Expression WriteGroup(BoundLine group, LinePlan plan)
    {
        Expression slow = Call(typeof(GroupMath), nameof(GroupMath.Done), null, _work, Constant(plan));
        if (!IsShort(group, plan) || plan.Pick.Kind != PickKind.Sum || plan.Children.Length is 0 or > MostLinesAdded)
        {
            return slow;
        }

        ParameterExpression sum = Variable(typeof(long), "sum");
        ParameterExpression states = Variable(typeof(int), "states");
        return Block(
            [sum, states],
            Assign(states, plan.Children.Select(c => (Expression)Convert(LedgerOf(c, nameof(LedgerEntry.State)), typeof(int))).Aggregate(Or)),
            IfThenElse(
                Equal(And(states, Constant((int)LineStates.Open)), Constant(0)),
                Block(
                    Assign(sum, plan.Children.Select(c => (Expression)LedgerOf(c, nameof(LedgerEntry.Counted))).Aggregate(AddChecked)),
                    Exactly(group, plan, sum, Findings.New())),
                slow));
    }
}
