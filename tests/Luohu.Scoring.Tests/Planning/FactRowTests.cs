using Luohu.Scoring.Planning;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Planning;

public sealed class FactRowTests
{
    private static readonly FieldDefinition City = DeclaredFacts.Field(new("城市", "city"), ValueKind.Text) with { IsPlace = true };

    private static readonly ListFact Homes = DeclaredFacts.List(new("住房", "homes"), SpellKind.None, [City], isPersonal: true);

    private static readonly PersonsFact Parents = new() { Name = new("父母", "parents") };

    private readonly FactRow _row = new(new RowLayout([City], [new ListLayout(Homes, 0, Homes.Fields)], [Parents], new TextCodes(["东莞", "惠州"])));

    [Fact]
    public void CodeOf_TextOfTheRuleset_IsItsCode() => Assert.Equal((1, "惠州"), (_row.CodeOf("惠州"), _row.TextOf(1)));

    [Fact]
    public void CodeOf_OwnTextInRowsOfPersons_IsTheSameCode()
    {
        _row.BeginPersons(0);
        FactRow father = _row.AddPerson(0);
        FactRow mother = _row.AddPerson(0);

        long code = father.CodeOf("甲镇");

        Assert.Equal((code, code, code + 1), (mother.CodeOf("甲镇"), _row.CodeOf("甲镇"), mother.CodeOf("乙镇")));
        Assert.Equal(("甲镇", "乙镇"), (_row.TextOf(code), father.TextOf(code + 1)));
    }

    [Fact]
    public void Clear_AfterUse_ForgetsEverythingAndUsesPersonsAgain()
    {
        _row.Values[0] = _row.CodeOf("甲镇");
        _row.BeginList(0);
        _row.AddRecord(0);
        _row.BeginPersons(0);
        FactRow person = _row.AddPerson(0);
        person.Values[0] = 5;

        _row.Clear();

        Assert.Equal((Cell.NotKnown, -1), (_row.Values[0], _row.Counts[0]));
        Assert.Null(_row.Persons[0]);
        Assert.Equal(2, _row.CodeOf("乙镇"));
        _row.BeginPersons(0);
        Assert.Same(person, _row.AddPerson(0));
        Assert.Equal(Cell.NotKnown, person.Values[0]);
    }

    [Fact]
    public void AddPerson_AfterDropPerson_IsNotTheOneDropped()
    {
        _row.BeginPersons(0);
        FactRow first = _row.AddPerson(0);
        FactRow dropped = _row.AddPerson(0);
        _row.DropPerson(0);

        FactRow next = _row.AddPerson(0);

        Assert.NotSame(dropped, next);
        Assert.Equal([first, next], _row.Persons[0]);
    }

    [Fact]
    public void AddRecord_AfterDropRecord_IsNotKnownAgain()
    {
        _row.BeginList(0);
        int first = _row.AddRecord(0);
        _row.Cells[0][first] = 7;
        _row.DropRecord(0);

        int start = _row.AddRecord(0);

        Assert.Equal((0, 1, Cell.NotKnown), (start, _row.Counts[0], _row.Cells[0][start]));
    }
}
