using System.Linq.Expressions;
using Luohu.Scoring.Model;
using static System.Linq.Expressions.Expression;

namespace Luohu.Scoring.Planning;

/// <summary>Loops over persons. What personal definitions say of a person is computed once, when the loop comes to the person.</summary>
internal sealed partial class PlanWriter
{
    private Expression LoopPersons(PersonsSource source, LabelTarget exit, ElementBody body, Expression whenUnknown)
    {
        ParameterExpression persons = Variable(typeof(List<FactRow>), "persons");
        ParameterExpression position = Variable(typeof(int), "person");
        Expression step = Block(AtPerson(source.Loop, persons, position, () => body(Constant(Truth.True), position)), PreIncrementAssign(position));
        return Block(
            [persons, position],
            Assign(persons, PersonsOf(source.Fact)),
            IfThenElse(
                Equal(persons, Constant(null, typeof(List<FactRow>))),
                whenUnknown,
                Block(
                    Assign(position, Constant(0)),
                    Expression.Loop(IfThenElse(LessThan(position, Property(persons, nameof(List<FactRow>.Count))), step, Break(exit)), exit))));
    }

    private Expression LoopMemberPersons(GroupMembers members, LabelTarget exit, ElementBody body)
    {
        LoopCode group = _loops[members.Group];
        Expression groups = group.Groups ?? throw new ArgumentException("members of no group", nameof(members));
        Vocabulary.PersonsFact fact = members.Loop.Persons ?? throw new ArgumentException("no persons", nameof(members));
        ParameterExpression persons = Variable(typeof(List<FactRow>), "persons");
        ParameterExpression position = Variable(typeof(int), "person");
        ParameterExpression member = Variable(typeof(int), "member");
        ParameterExpression presence = Variable(typeof(int), "presence");
        Expression step = Block(
            Assign(position, Call(groups, nameof(Grouping.RecordOf), null, member)),
            Assign(presence, Call(groups, nameof(Grouping.MemberPresence), null, member)),
            AtPerson(members.Loop, persons, position, () => body(presence, position)),
            Assign(member, Call(groups, nameof(Grouping.NextMember), null, member)));
        return Block(
            [persons, position, member, presence],
            Assign(persons, PersonsOf(fact)),
            Assign(member, Call(groups, nameof(Grouping.FirstMember), null, group.Position)),
            Expression.Loop(IfThenElse(GreaterThanOrEqual(member, Constant(0)), step, Break(exit)), exit));
    }

    /// <summary>The persons of the applicant: null when they are not known.</summary>
    private IndexExpression PersonsOf(Vocabulary.PersonsFact fact) => ArrayAccess(Property(_row, nameof(FactRow.Persons)), Constant(_layout.IndexOf(fact)));

    /// <summary>Runs <paramref name="body"/> with the facts and definitions of one person.</summary>
    private BlockExpression AtPerson(LoopVariable loop, ParameterExpression persons, ParameterExpression position, Func<Expression> body)
    {
        RowCode facts = RowCode.New();
        ParameterExpression row = Variable(typeof(FactRow), "row");
        _loops[loop] = new LoopCode { Position = position, Row = facts };
        Expression[] definitions = [.. _ofPersons[loop].Select(WriteDefinition)];
        return Block([row, .. facts.Locals], [Assign(row, Property(persons, "Item", position)), .. facts.Open(row), .. definitions, body()]);
    }
}
