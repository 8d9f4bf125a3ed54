using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class KeywordsTests
{
    [Fact]
    public void All_EveryKeyword_HasOneEntry()
    {
        Assert.Equal(Enum.GetValues<Keyword>().Order(), Keywords.All.Select(k => k.Keyword).Order());
    }

    [Fact]
    public void All_WithinARole_NoSpellingTwice()
    {
        foreach (IGrouping<KeywordRole, (Keyword Keyword, KeywordRole Role, Term Term)> role in Keywords.All.GroupBy(k => k.Role))
        {
            string[] words = [.. role.SelectMany(k => new[] { k.Term.Zh, k.Term.En })];
            Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
        }
    }

    [Fact]
    public void TryParse_BothSpellings_GiveTheKeyword()
    {
        Assert.All(Keywords.All, k =>
        {
            Assert.True(Keywords.TryParse(k.Role, k.Term.Zh, out Keyword zh) && Keywords.TryParse(k.Role, k.Term.En, out Keyword en) && zh == en && zh == k.Keyword);
        });
    }

    [Theory]
    [InlineData("分值", Keyword.Points)]
    [InlineData("最高分", Keyword.Cap)]
    [InlineData("編號", Keyword.Id)]
    public void Find_LookAlike_GivesTheKeywordThatFitsThePlace(string word, object keyword)
    {
        Assert.Equal([(Keyword)keyword], KeywordLookAlikes.Find(word, [Keyword.Points, Keyword.Cap, Keyword.Id]));
        Assert.Empty(KeywordLookAlikes.Find(word, [Keyword.Note]));
    }

    [Fact]
    public void IsKey_LookAlike_IsNotAccepted() => Assert.False(Keywords.IsKey("分值") || Keywords.IsKey("編號"));
}
