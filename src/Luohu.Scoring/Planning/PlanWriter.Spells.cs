using System.Linq.Expressions;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>Spells: gathered from lists, combined, cut to runs, measured.</summary>
internal sealed partial class PlanWriter
{
    private Expression WriteDuration(DurationOf e)
    {
        ParameterExpression fold = Variable(typeof(SpellFold), "spells");
        SpellUnit measure = e.Unit == Unit.Days ? SpellUnit.Day : SpellUnit.Month;
        return Block(
            typeof(long),
            [fold],
            WriteSpells(e.Spells, fold, measure),
            Call(fold, nameof(SpellFold.Measure), null, Expression.Constant(e.Spells.IsMonths), Expression.Constant(e.Unit)));
    }

    /// <summary>Assigns a fold of the workspace to <paramref name="fold"/> and fills it.</summary>
    private Expression WriteSpells(BoundSpells spells, ParameterExpression fold, SpellUnit measure)
    {
        Expression slot = Assign(fold, ArrayIndex(Property(_work, nameof(Workspace.Durations)), Expression.Constant(_durations++)));
        return spells switch
        {
            SpellsOf s => Block(slot, GatherSpells(s, fold)),
            SpellCombination s => Block(slot, WriteCombination(s, fold, measure)),
            SpellRun s => Block(slot, WriteRun(s, fold, measure)),
            _ => throw new ArgumentException($"no spells for {spells.GetType().Name}", nameof(spells)),
        };
    }

    private Expression GatherSpells(SpellsOf spells, ParameterExpression fold)
    {
        ListFact fact = spells.List.Loop.Fact;
        Expression until = spells.IsMonths ? AsOfMonth : _asOf;
        Clipped[] clips = [.. ClipsOf(spells.List)];
        Expression Body(Expression presence, Expression position)
        {
            LoopCode record = _loops[spells.List.Loop];
            return Call(
                fold,
                nameof(SpellFold.Add),
                null,
                record.FieldCell(fact.Fields[0]),
                record.FieldCell(fact.Fields[1]),
                Innermost(clips.Select(c => c.From), nameof(SpellEnds.Later), Cell.None + 1),
                Innermost(clips.Select(c => c.To), nameof(SpellEnds.Earlier), Cell.Open),
                presence);
        }

        return Block(
            Call(fold, nameof(SpellFold.Begin), null, until),
            Loop(spells.List, Label("exit"), Body, Call(fold, nameof(SpellFold.MarkUnknown), null)));
    }

    /// <summary>The windows around the records of a list.</summary>
    private static IEnumerable<Clipped> ClipsOf(BoundList list) => list switch
    {
        Clipped c => ClipsOf(c.Source).Append(c),
        Filtered f => ClipsOf(f.Source),
        _ => [],
    };

    /// <summary>The tightest of several ends; <paramref name="open"/> where there is none.</summary>
    private Expression Innermost(IEnumerable<BoundExpression?> ends, string choose, long open)
    {
        Expression[] known = [.. ends.OfType<BoundExpression>().Select(NumberOf)];
        return known.Length == 0 ? Expression.Constant(open) : known.Aggregate((a, b) => Call(typeof(SpellEnds), choose, null, a, b));
    }

    private Expression WriteCombination(SpellCombination e, ParameterExpression fold, SpellUnit measure)
    {
        ParameterExpression left = Variable(typeof(SpellFold), "left");
        ParameterExpression right = Variable(typeof(SpellFold), "right");
        return Block(
            [left, right],
            WriteSpells(e.Left, left, measure),
            WriteSpells(e.Right, right, measure),
            Call(
                fold,
                nameof(SpellFold.Combine),
                null,
                Expression.Constant(e.Operator),
                left,
                Expression.Constant(e.Left.IsMonths && !e.IsMonths),
                right,
                Expression.Constant(e.Right.IsMonths && !e.IsMonths)));
    }

    private Expression WriteRun(SpellRun e, ParameterExpression fold, SpellUnit measure)
    {
        ParameterExpression source = Variable(typeof(SpellFold), "source");
        SpellUnit unit = e.IsMonths ? SpellUnit.Month : SpellUnit.Day;
        var gap = new SpellGap(e.Gap, e.GapUnit == Unit.Days ? SpellUnit.Day : SpellUnit.Month);
        return Block(
            [source],
            WriteSpells(e.Source, source, measure),
            Call(
                fold,
                nameof(SpellFold.Run),
                null,
                Expression.Constant(e.IsLongest),
                source,
                Expression.Constant(unit),
                Expression.Constant(gap),
                Expression.Constant(measure),
                _asOf));
    }
}
