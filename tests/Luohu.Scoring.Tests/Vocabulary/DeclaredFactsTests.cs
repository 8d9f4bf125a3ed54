using Luohu.Scoring.Applicants;
using Luohu.Scoring.Vocabulary;
using Values = System.Collections.Generic.Dictionary<string, Luohu.Scoring.Applicants.FactValue>;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class DeclaredFactsTests
{
    private static readonly Term Name = new("初创企业", "start_up");
    private static readonly FieldDefinition Field = DeclaredFacts.Field(Name, ValueKind.Flag);

    [Theory]
    [InlineData("初创企业")]
    [InlineData("start_up")]
    public void Value_StatedUnderEitherName_IsRead(string spelling)
    {
        ValueFact fact = DeclaredFacts.Value(Field);
        Assert.Equal(FactValue.Of(true), fact.Value.Getter!(new Applicant { Declared = new Values { [spelling] = true } }));
    }

    [Fact]
    public void Value_NotStated_IsNotKnown()
    {
        ValueFact fact = DeclaredFacts.Value(Field);
        Assert.Equal(FactValue.NotKnown, fact.Value.Getter!(new Applicant()));
        Assert.Equal(FactValue.NotKnown, fact.Value.Getter!(new Person { Declared = new Values() }));
    }

    [Fact]
    public void Value_Made_IsDeclaredAndOfTheApplicationUnlessPersonal()
    {
        Assert.True(DeclaredFacts.Value(Field).IsDeclared);
        Assert.False(DeclaredFacts.Value(Field).IsPersonal);
        Assert.True(DeclaredFacts.Value(Field, isPersonal: true).IsPersonal);
    }

    [Theory]
    [InlineData(SpellKind.Days, ValueKind.Date)]
    [InlineData(SpellKind.Months, ValueKind.Month)]
    public void List_OfSpells_GetsStartEndAndOngoingFirst(SpellKind spells, ValueKind kind)
    {
        ListFact list = DeclaredFacts.List(Name, spells, [Field]);
        Assert.Equal(["起", "止", "至今", "初创企业"], list.Fields.Select(f => f.Name.Zh));
        Assert.Equal([kind, kind], list.Fields.Take(2).Select(f => f.Kind));
    }

    [Fact]
    public void List_WithoutSpells_HasItsOwnFieldsOnly() => Assert.Equal([Name], DeclaredFacts.List(Name, SpellKind.None, [Field]).Fields.Select(f => f.Name));

    [Fact]
    public void Records_OfADeclaredList_AreFoundUnderEitherNameAndNullWhenNotStated()
    {
        ListFact list = DeclaredFacts.List(Name, SpellKind.None, [Field]);
        IReadOnlyList<IReadOnlyDictionary<string, FactValue>> records = [new Values { ["初创企业"] = false }];
        Assert.Null(list.Records!(new Applicant()));
        Assert.Same(records, list.Records!(Holding("start_up", records)));
        Assert.Equal(FactValue.Of(false), list.Fields[0].Getter!(Assert.Single(list.Records!(Holding("初创企业", records))!)));
    }

    [Fact]
    public void Getter_OfADeclaredSpellEnd_ReadsAbsentAsRunningAndNotKnownAsNotKnown()
    {
        FieldDefinition end = DeclaredFacts.List(Name, SpellKind.Days, []).Fields[1];
        Assert.Equal(FactValue.None, end.Getter!(new Values()));
        Assert.Equal(FactValue.NotKnown, end.Getter!(new Values { ["止"] = FactValue.NotKnown }));
        Assert.Equal(FactValue.Of(new DateOnly(2016, 6, 30)), end.Getter!(new Values { ["to"] = new DateOnly(2016, 6, 30) }));
    }

    [Fact]
    public void Extend_ABuiltInList_KeepsItsFieldsAndReadsTheNewOneFromTheRecord()
    {
        ListFact awards = (ListFact)FactVocabulary.BuiltIn.Find("表彰")!;
        ListFact extended = DeclaredFacts.Extend(awards, [Field]);
        Assert.Same(FactVocabulary.FindField(awards, "级别"), FactVocabulary.FindField(extended, "level"));
        Assert.Null(FactVocabulary.FindField(awards, "start_up"));
        FieldDefinition added = FactVocabulary.FindField(extended, "start_up")!;
        Assert.Equal(FactValue.Of(true), added.Getter!(new Award { Declared = new Values { ["start_up"] = true } }));
        Assert.Equal(FactValue.NotKnown, added.Getter!(new Award()));
    }

    [Fact]
    public void Extend_ABuiltInGroup_ReadsTheNewMemberFromTheGroup()
    {
        GroupFact extended = DeclaredFacts.Extend((GroupFact)FactVocabulary.BuiltIn.Find("申请")!, [Field]);
        FieldDefinition added = FactVocabulary.FindField(extended, "初创企业")!;
        Assert.Equal(FactValue.NotKnown, added.Getter!(new Applicant()));
        Assert.Equal(FactValue.Of(true), added.Getter!(new Applicant { Application = new() { Declared = new Values { ["初创企业"] = true } } }));
    }

    [Fact]
    public void Choices_InTheOrderWritten_RankByIt()
    {
        ChoiceType type = DeclaredFacts.Choices("岗位", isOrdered: true, [new("普通", "普通"), new("技术", "technical")]);
        Assert.Equal([0, 1], type.Choices.Select(c => c.Rank));
        Assert.Equal(1, type.OrdinalOf("technical"));
        Assert.Equal(1, DeclaredFacts.Field(Name, ValueKind.Choice, choices: type).Maximum);
    }

    private static Applicant Holding(string name, IReadOnlyList<IReadOnlyDictionary<string, FactValue>> records) =>
        new() { DeclaredLists = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, FactValue>>> { [name] = records } };
}
