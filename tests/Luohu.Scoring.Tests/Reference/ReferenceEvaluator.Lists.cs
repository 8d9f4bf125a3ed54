using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>docs/semantics.md, Lists. A list that is not known is null.</summary>
internal sealed partial class ReferenceEvaluator
{
    private IReadOnlyList<Present>? ListOf(BoundList list, ReferenceScope scope) => list switch
    {
        ListSource e => RowOf(e.Loop.Owner, scope).Records(e.Fact)?.Select(r => new Present(Tri.T, r)).ToList(),
        PersonsSource e => _row.Persons(e.Fact)?.Select(p => new Present(Tri.T, p)).ToList(),
        Filtered e => ListOf(e.Source, scope)?
            .Select(p => p with { Presence = p.Presence.And(TruthOf(e.Condition, scope.At(e.Loop, p.Element))) })
            .Where(p => p.Presence != Tri.F)
            .ToList(),
        Grouped e => GroupsOf(e, scope),
        Clipped e => ListOf(e.Source, scope),
        Monthly e => MonthsOf(e, scope),
        GroupMembers e => ((GroupElement)scope.Loops[e.Group]).Members,
        _ => throw new ArgumentException($"no list for {list.GetType().Name}", nameof(list)),
    };

    /// <summary>The facts of the person a loop stands at; null: of the applicant.</summary>
    private ReferenceRow RowOf(LoopVariable? person, ReferenceScope scope) => person is null ? _row : ((PersonElement)scope.Loops[person]).Facts;

    private List<Present>? GroupsOf(Grouped e, ReferenceScope scope)
    {
        List<(Present Record, Value Key)>? keyed = ListOf(e.Source, scope)?.Select(p => (p, ValueOf(e.Key, scope.At(e.Source.Loop, p.Element)))).ToList();
        if (keyed is null || keyed.Any(k => !k.Key.IsKnown))
        {
            return null;
        }

        return [.. keyed
            .GroupBy(k => k.Key, k => k.Record)
            .Select((group, position) => new Present(group.Max(r => r.Presence), new GroupElement(position, group.Key, [.. group])))];
    }

    private static Tri ExistsIn(IReadOnlyList<Present>? list) => list is null ? Tri.U : Any(list.Select(p => p.Presence));

    private Value FoldOf(BoundExpression expression, ReferenceScope scope) => expression switch
    {
        CountOf e => Count(ListOf(e.List, scope)),
        SumOf e => Sum(Valued(e.List, e.Value, scope)),
        ExtremeOf e => Extreme(Valued(e.List, e.Value, scope), e),
        DurationOf e => Duration(e, scope),
        _ => throw new ArgumentException($"no fold for {expression.GetType().Name}", nameof(expression)),
    };

    private List<(Tri Presence, Value Value)>? Valued(BoundList list, BoundExpression value, ReferenceScope scope) =>
        ListOf(list, scope)?.Select(p => (p.Presence, ValueOf(value, scope.At(list.Loop, p.Element)))).ToList();

    private static Value Count(IReadOnlyList<Present>? list) =>
        list is null || list.Any(p => p.Presence != Tri.T) ? Value.NotKnown : Value.Of(list.Count);

    private static Value Sum(List<(Tri Presence, Value Value)>? list)
    {
        Value nothing = Value.Of(Fraction.Zero);
        if (list is null || list.Any(v => !v.Value.IsKnown || (v.Presence == Tri.U && v.Value != nothing)))
        {
            return Value.NotKnown;
        }

        return Value.Of(ReferencePick.Total(list.Select(v => v.Value.Number)));
    }

    private static Value Extreme(List<(Tri Presence, Value Value)>? list, ExtremeOf e)
    {
        if (list is null || list.Any(v => !v.Value.IsKnown))
        {
            return Value.NotKnown;
        }

        List<(Tri Presence, Value Value)> there = [.. list.Where(v => !v.Value.IsNone)];
        List<Value> sure = [.. there.Where(v => v.Presence == Tri.T).Select(v => v.Value)];
        Value best = BestOf(sure, e);
        bool isSettled = there.All(v => BestOf([.. sure, v.Value], e) == best);
        return isSettled ? best : Value.NotKnown;
    }

    /// <summary>Of choices of equal rank the one that stands first in the type.</summary>
    private static Value BestOf(IEnumerable<Value> values, ExtremeOf e)
    {
        Fraction KeyOf(Value v) => e.Type.Choices is { } choices ? Fraction.Of(RankIn(choices, v)) : v.Number;
        IOrderedEnumerable<Value> ordered = e.IsHighest ? values.OrderByDescending(KeyOf) : values.OrderBy(KeyOf);
        return ordered.ThenBy(v => v.Number).Append(Value.None).First();
    }
}
