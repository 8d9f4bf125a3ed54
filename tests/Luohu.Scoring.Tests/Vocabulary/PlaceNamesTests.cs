using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class PlaceNamesTests
{
    [Theory]
    [InlineData("东莞市", "东莞")]
    [InlineData("广东省", "广东")]
    [InlineData("东莞", "东莞")]
    [InlineData("沙市", "沙市")]
    [InlineData("市", "市")]
    [InlineData("", "")]
    [InlineData("沙市市", "沙市")]
    [InlineData("延边自治州", "延边自治州")]
    public void Normalize_AName_DropsOneFinalSuffixThatLeavesTwoCharacters(string name, string expected) =>
        Assert.Equal(expected, PlaceNames.Normalize(name));
}
