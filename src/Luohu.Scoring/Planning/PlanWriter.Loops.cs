using System.Linq.Expressions;
using Luohu.Scoring.Model;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>Loops over lists. A loop runs its body for every element that is surely or maybe there.</summary>
internal sealed partial class PlanWriter
{
    /// <summary>Writes the code for one element, given its presence (<see cref="Truth"/>, never false) and its position.</summary>
    private delegate Expression ElementBody(Expression presence, Expression position);

    /// <summary>Runs <paramref name="body"/> for each element, or <paramref name="whenUnknown"/> when the list is not known.</summary>
    private Expression Loop(BoundList list, LabelTarget exit, ElementBody body, Expression whenUnknown) => list switch
    {
        ListSource source => LoopRecords(source, exit, body, whenUnknown),
        Filtered filtered => Loop(filtered.Source, exit, (presence, position) => WhenPresent(presence, filtered.Condition, p => body(p, position)), whenUnknown),
        Grouped grouped => LoopGroups(grouped, exit, body, whenUnknown),
        GroupMembers members => LoopMembers(members, exit, body),
        _ => throw new ArgumentException($"no loop for {list.GetType().Name}", nameof(list)),
    };

    private Expression WhenPresent(Expression presence, BoundExpression condition, Func<Expression, Expression> body)
    {
        ParameterExpression both = Variable(typeof(int));
        return Block(
            [both],
            Assign(both, Both(isAnd: true, TruthOf(condition), presence)),
            IfThen(NotEqual(both, Constant(Truth.False)), body(both)));
    }

    private Expression LoopRecords(ListSource source, LabelTarget exit, ElementBody body, Expression whenUnknown)
    {
        ListLayout layout = _layout.ListOf(source.Fact) ?? throw new ArgumentException("a list without layout", nameof(source));
        ParameterExpression cells = Variable(typeof(long[]), "cells");
        ParameterExpression offset = Variable(typeof(int), "offset");
        ParameterExpression position = Variable(typeof(int), "record");
        ParameterExpression count = Variable(typeof(int), "count");
        _loops[source.Loop] = new LoopCode { Layout = layout, Cells = cells, Offset = offset, Position = position };
        Expression step = Block(body(Constant(Truth.True), position), PreIncrementAssign(position), AddAssign(offset, Constant(layout.Stride)));
        return Block(
            [cells, offset, position, count],
            Assign(count, ArrayIndex(_counts, Constant(layout.Index))),
            IfThenElse(
                LessThan(count, Constant(0)),
                whenUnknown,
                Block(
                    Assign(cells, ArrayIndex(_cells, Constant(layout.Index))),
                    Assign(offset, Constant(0)),
                    Assign(position, Constant(0)),
                    Expression.Loop(IfThenElse(LessThan(position, count), step, Break(exit)), exit))));
    }

    private Expression LoopGroups(Grouped grouped, LabelTarget exit, ElementBody body, Expression whenUnknown)
    {
        Expression groups = ArrayIndex(Property(_work, nameof(Workspace.Groupings)), Constant(_groupings++));
        ParameterExpression grouping = Variable(typeof(Grouping), "grouping");
        ParameterExpression position = Variable(typeof(int), "group");
        Expression gather = Loop(
            grouped.Source,
            Expression.Label("gathered"),
            (presence, record) => GatherInto(grouping, grouped.Key, presence, record),
            Call(grouping, nameof(Grouping.MarkUnknown), null));
        _loops[grouped.Loop] = new LoopCode { Position = position, Groups = grouping };
        Expression present = Call(grouping, nameof(Grouping.PresenceOf), null, position);
        Expression step = Block(body(present, position), PreIncrementAssign(position));
        return Block(
            [grouping, position],
            Assign(grouping, groups),
            Call(grouping, nameof(Grouping.Clear), null),
            gather,
            IfThenElse(
                Property(grouping, nameof(Grouping.IsUnknown)),
                whenUnknown,
                Block(
                    Assign(position, Constant(0)),
                    Expression.Loop(IfThenElse(LessThan(position, Property(grouping, nameof(Grouping.Count))), step, Break(exit)), exit))));
    }

    private Expression GatherInto(ParameterExpression grouping, BoundExpression key, Expression presence, Expression record)
    {
        ParameterExpression value = Variable(typeof(long), "key");
        return Block(
            [value],
            Assign(value, NumberOf(key)),
            IfThenElse(
                Equal(value, NotKnown),
                Call(grouping, nameof(Grouping.MarkUnknown), null),
                Call(grouping, nameof(Grouping.Add), null, value, record, presence)));
    }

    private Expression LoopMembers(GroupMembers members, LabelTarget exit, ElementBody body)
    {
        LoopCode group = _loops[members.Group];
        ListLayout layout = _layout.ListOf(members.Loop.Fact) ?? throw new ArgumentException("a list without layout", nameof(members));
        Expression groups = group.Groups ?? throw new ArgumentException("members of no group", nameof(members));
        ParameterExpression cells = Variable(typeof(long[]), "cells");
        ParameterExpression offset = Variable(typeof(int), "offset");
        ParameterExpression position = Variable(typeof(int), "record");
        ParameterExpression member = Variable(typeof(int), "member");
        ParameterExpression presence = Variable(typeof(int), "presence");
        _loops[members.Loop] = new LoopCode { Layout = layout, Cells = cells, Offset = offset, Position = position };
        Expression step = Block(
            Assign(position, Call(groups, nameof(Grouping.RecordOf), null, member)),
            Assign(offset, Multiply(position, Constant(layout.Stride))),
            Assign(presence, Call(groups, nameof(Grouping.MemberPresence), null, member)),
            body(presence, position),
            Assign(member, Call(groups, nameof(Grouping.NextMember), null, member)));
        return Block(
            [cells, offset, position, member, presence],
            Assign(cells, ArrayIndex(_cells, Constant(layout.Index))),
            Assign(member, Call(groups, nameof(Grouping.FirstMember), null, group.Position)),
            Expression.Loop(IfThenElse(GreaterThanOrEqual(member, Constant(0)), step, Break(exit)), exit));
    }
}
