using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class BuiltInChoicesTests
{
    private static readonly IReadOnlyList<FieldDefinition> ChoiceFields =
        [.. FactVocabulary.BuiltIn.Facts.SelectMany(BuiltInFields.ValuesOf).Where(f => f.Kind == ValueKind.Choice)];

    [Fact]
    public void Choices_OfEveryTypeOfTheReference_AreThoseWordsInThatOrderAndRank()
    {
        foreach ((string field, bool isOrdered, IReadOnlyList<(string Zh, string En, int Rank)> expected) in PartE.ChoiceTypes)
        {
            ChoiceType type = BuiltInFields.Find(field).Choices!;
            Assert.Equal(isOrdered, type.IsOrdered);
            Assert.Equal(expected, type.Choices.Select(c => (c.Name.Zh, c.Name.En, c.Rank)));
        }
    }

    [Fact]
    public void Choices_OfAllFields_AreThoseOfTheReference()
    {
        Assert.Equal(21, PartE.ChoiceTypes.Count);
        Assert.Equal(PartE.ChoiceTypes.Count, ChoiceFields.Count);
    }

    [Fact]
    public void OrdinalOf_EitherSpelling_IsTheIndex()
    {
        foreach (ChoiceType type in ChoiceFields.Select(f => f.Choices!))
        {
            for (int i = 0; i < type.Choices.Count; i++)
            {
                Assert.Equal(i, type.OrdinalOf(type.Choices[i].Name.Zh));
                Assert.Equal(i, type.OrdinalOf(type.Choices[i].Name.En));
            }
        }
    }

    [Fact]
    public void OrdinalOf_UnknownWordOrOtherCase_IsMinusOne()
    {
        ChoiceType type = BuiltInFields.Find("性别").Choices!;
        Assert.Equal(-1, type.OrdinalOf("Male"));
        Assert.Equal(-1, type.OrdinalOf(""));
    }

    [Fact]
    public void Choices_NoneAnywhere_IsCalledOtherwise()
    {
        List<Choice> all = [.. ChoiceFields.SelectMany(f => f.Choices!.Choices)];
        Assert.True(all.Count > 80);
        Assert.DoesNotContain(all, c => c.Name.Zh == "其他" || c.Name.En == "other");
    }

    [Fact]
    public void Id_OfEveryType_IsThePathOfAFieldThatHasIt()
    {
        foreach (ChoiceType type in ChoiceFields.Select(f => f.Choices!))
        {
            Assert.Same(type, BuiltInFields.Find(type.Id).Choices);
        }
    }

    [Theory]
    [InlineData("住所.所有人", "纳税.纳税人")]
    [InlineData("表彰.级别", "科技成果.奖励级别")]
    public void Choices_OfFieldsThatCompareWithEachOther_AreOneType(string left, string right) =>
        Assert.Same(BuiltInFields.Find(left).Choices, BuiltInFields.Find(right).Choices);

    [Theory]
    [InlineData("学历.层次", "中专", "高中")]
    [InlineData("学历.层次", "高级技工学校", "大专")]
    [InlineData("学历.层次", "技师学院", "本科")]
    public void Rank_OfEqualChoices_IsOneRankForTwoOrdinals(string field, string left, string right)
    {
        ChoiceType type = BuiltInFields.Find(field).Choices!;
        Assert.NotEqual(type.OrdinalOf(left), type.OrdinalOf(right));
        Assert.Equal(type.Choices[type.OrdinalOf(left)].Rank, type.Choices[type.OrdinalOf(right)].Rank);
    }
}
