using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class ProfileWordsTests
{
    [Theory]
    [InlineData("是", true)]
    [InlineData("yes", true)]
    [InlineData("true", true)]
    [InlineData("否", false)]
    [InlineData("no", false)]
    [InlineData("false", false)]
    [InlineData("无", null)]
    [InlineData("Yes", null)]
    [InlineData("", null)]
    public void FlagOf_AWord_ReadsYesAndNoInBothLanguages(string word, bool? expected) => Assert.Equal(expected, ProfileWords.FlagOf(word));

    [Theory]
    [InlineData("无", true)]
    [InlineData("none", true)]
    [InlineData("true", true)]
    [InlineData("是", true)]
    [InlineData("false", false)]
    [InlineData("否", false)]
    [InlineData("未知", null)]
    public void CompleteOf_AWord_TellsWhetherTheProfileIsComplete(string word, bool? expected) => Assert.Equal(expected, ProfileWords.CompleteOf(word));

    [Fact]
    public void Words_BesideTheFacts_AreNoFacts() =>
        Assert.All(
            new[] { ProfileWords.Id, ProfileWords.Rest, ProfileWords.None, ProfileWords.Unknown, ProfileWords.Yes, ProfileWords.No },
            t => Assert.True(FactVocabulary.BuiltIn.Find(t.Zh) is null && FactVocabulary.BuiltIn.Find(t.En) is null));
}
