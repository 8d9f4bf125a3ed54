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
        PersonsSource persons => LoopPersons(persons, exit, body, whenUnknown),
        Filtered filtered => Loop(filtered.Source, exit, (presence, position) => WhenPresent(presence, filtered.Condition, p => body(p, position)), whenUnknown),
        Clipped clipped => Loop(clipped.Source, exit, body, whenUnknown),
        Monthly monthly => LoopMonths(monthly, exit, body, whenUnknown),
        Grouped grouped => LoopGroups(grouped, exit, body, whenUnknown),
        GroupMembers { Loop.IsPerson: true } members => LoopMemberPersons(members, exit, body),
        GroupMembers members => LoopMembers(members, exit, body),
        _ => throw new ArgumentException($"no loop for {list.GetType().Name}", nameof(list)),
    };

    private BlockExpression WhenPresent(Expression presence, BoundExpression condition, Func<Expression, Expression> body)
    {
        ParameterExpression both = Variable(typeof(int), "presence");
        LabelTarget drop = Label("drop");
        Expression sieve = Sieve(condition, both, drop);
        return Block(typeof(void), [both], Assign(both, presence), sieve, body(both), Expression.Label(drop));
    }

    private Expression LoopRecords(ListSource source, LabelTarget exit, ElementBody body, Expression whenUnknown)
    {
        ListLayout layout = _layout.ListOf(source.Fact) ?? throw new ArgumentException("a list without layout", nameof(source));
        RowCode row = RowOf(source.Loop.Owner);
        ParameterExpression cells = Variable(typeof(long[]), "cells");
        ParameterExpression offset = Variable(typeof(int), "offset");
        ParameterExpression position = Variable(typeof(int), "record");
        ParameterExpression count = Variable(typeof(int), "count");
        _loops[source.Loop] = new LoopCode { Layout = layout, Cells = cells, Offset = offset, Position = position };
        Expression step = Block(body(Constant(Truth.True), position), PreIncrementAssign(position), AddAssign(offset, Constant(layout.Stride)));
        return Block(
            [cells, offset, position, count],
            Assign(count, ArrayIndex(row.Counts, Constant(layout.Index))),
            IfThenElse(
                LessThan(count, Constant(0)),
                whenUnknown,
                Block(
                    Assign(cells, ArrayIndex(row.Cells, Constant(layout.Index))),
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
            Assign(cells, ArrayIndex(RowOf(members.Loop.Owner).Cells, Constant(layout.Index))),
            Assign(member, Call(groups, nameof(Grouping.FirstMember), null, group.Position)),
            Expression.Loop(IfThenElse(GreaterThanOrEqual(member, Constant(0)), step, Break(exit)), exit));
    }

    private Expression LoopMonths(Monthly monthly, LabelTarget exit, ElementBody body, Expression whenUnknown)
    {
        ParameterExpression month = Variable(typeof(long), "month");
        ParameterExpression last = Variable(typeof(long), "last");
        ParameterExpression element = Variable(typeof(int), "element");
        ParameterExpression isKnown = Variable(typeof(bool), "isKnown");
        Expression End(int field) => _loops[monthly.Source.Loop].FieldCell(monthly.Loop.Fact.Fields[field]);
        Expression Check(Expression presence, Expression position) =>
            IfThen(OrElse(Equal(End(0), NotKnown), Equal(End(1), NotKnown)), Assign(isKnown, Constant(false)));
        Expression Record(Expression presence, Expression position)
        {
            LoopCode record = _loops[monthly.Source.Loop];
            _loops[monthly.Loop] = new LoopCode { Layout = record.Layout, Cells = record.Cells, Offset = record.Offset, Position = element, Month = month };
            LabelTarget covered = Label("covered");
            Expression step = Block(body(presence, element), PreIncrementAssign(month), PreIncrementAssign(element));
            return Block(
                Assign(month, End(0)),
                Assign(last, Call(typeof(Math), nameof(Math.Min), null, End(1), AsOfMonth)),
                Expression.Loop(IfThenElse(LessThanOrEqual(month, last), step, Break(covered)), covered));
        }

        Expression check = Loop(monthly.Source, Label("checked"), Check, Assign(isKnown, Constant(false)));
        return Block(
            [month, last, element, isKnown],
            Assign(isKnown, Constant(true)),
            check,
            IfThenElse(
                isKnown,
                Block(Assign(element, Constant(0)), Loop(monthly.Source, exit, Record, whenUnknown)),
                whenUnknown));
    }
}
