using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class FactVocabularyTests
{
    private static readonly FieldDefinition Flag = DeclaredFacts.Field(new("计生信息申报", "计生信息申报"), ValueKind.Flag);

    [Theory]
    [InlineData("")]
    [InlineData("Degrees")]
    [InlineData("学历 ")]
    [InlineData("编号")]
    [InlineData("id")]
    public void Find_WordThatIsNoFact_IsNull(string word) => Assert.Null(FactVocabulary.BuiltIn.Find(word));

    [Fact]
    public void With_ADeclaredFact_FindsItAndTheBuiltInOnes()
    {
        ValueFact fact = DeclaredFacts.Value(Flag);
        FactVocabulary vocabulary = FactVocabulary.BuiltIn.With([fact]);
        Assert.Same(fact, vocabulary.Find("计生信息申报"));
        Assert.Same(FactVocabulary.BuiltIn.Find("degrees"), vocabulary.Find("学历"));
        Assert.Same(fact, vocabulary.Facts[^1]);
    }

    [Fact]
    public void With_ADeclaredFact_LeavesTheBuiltInVocabularyAlone()
    {
        FactVocabulary.BuiltIn.With([DeclaredFacts.Value(Flag)]);
        Assert.Null(FactVocabulary.BuiltIn.Find("计生信息申报"));
    }

    [Fact]
    public void With_AnExtendedList_PutsItInThePlaceOfThePlainOne()
    {
        ListFact awards = (ListFact)FactVocabulary.BuiltIn.Find("表彰")!;
        ListFact extended = DeclaredFacts.Extend(awards, [Flag]);
        FactVocabulary vocabulary = FactVocabulary.BuiltIn.With([extended]);
        Assert.Same(extended, vocabulary.Find("awards"));
        Assert.Equal(FactVocabulary.BuiltIn.Facts.Count, vocabulary.Facts.Count);
    }

    [Fact]
    public void AllNames_OfTheBuiltInVocabulary_HoldsBothSpellings()
    {
        List<string> names = [.. FactVocabulary.BuiltIn.AllNames];
        Assert.Equal(66, names.Count);
        Assert.Contains("学历", names);
        Assert.Contains("degrees", names);
    }

    [Theory]
    [InlineData("申请", "zone", true)]
    [InlineData("学历", "层次", true)]
    [InlineData("学历", "至今", true)]
    [InlineData("学历", "级别", false)]
    [InlineData("出生日期", "出生日期", false)]
    [InlineData("父母", "学历", false)]
    public void FindField_OfAFact_FindsMembersAndFieldsOnly(string fact, string name, bool found) =>
        Assert.Equal(found, FactVocabulary.FindField(FactVocabulary.BuiltIn.Find(fact)!, name) is not null);
}
