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

    /// <summary>A group over persons: its lines are judged for each person in turn, and kept; then what is taken of them is written.</summary>
    private BlockExpression WriteForPersons(BoundLine group, BoundList each, LinePlan plan)
    {
        ParameterExpression ledger = Variable(typeof(PersonLedger), "persons");
        ParameterExpression isKnown = Variable(typeof(bool), "isKnown");
        MemberExpression person = Property(_work, nameof(Workspace.Person));
        Expression kept = ArrayIndex(Property(_work, nameof(Workspace.Persons)), Constant(_personLedgers.Count));
        _personLedgers.Add(group.Index, _personLedgers.Count);
        Expression Body(Expression presence, Expression position) => Block(
        [
            Assign(person, position),
            .. LinesOf(group, plan),
            Call(ledger, nameof(PersonLedger.Add), null, _work, Constant(plan), presence, position),
        ]);
        return Block(
            [ledger, isKnown],
            Assign(ledger, kept),
            Assign(isKnown, Constant(true)),
            Call(ledger, nameof(PersonLedger.Begin), null, Constant(plan)),
            Loop(each, Label("exit"), Body, Assign(isKnown, Constant(false))),
            Assign(person, Constant(-1)),
            Call(ledger, nameof(PersonLedger.Write), null, _work, Constant(plan), isKnown));
    }

    /// <summary>The code of the lines in a group over persons, for the person the loop stands at.</summary>
    private List<Expression> LinesOf(BoundLine group, LinePlan plan)
    {
        BoundLine? reading = _reading;
        List<Expression> around = _body;
        _body = [];
        _persons = (plan, around);
        foreach (BoundLine line in LineOrder.Within(group, _ruleset.Lines, _ruleset.Exclusions).Lines)
        {
            _reading = line;
            WriteLine(line);
        }

        List<Expression> lines = _body;
        (_reading, _body, _persons) = (reading, around, null);
        return lines;
    }
}
