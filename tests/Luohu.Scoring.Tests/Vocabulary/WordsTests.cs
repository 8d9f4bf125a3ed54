using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class WordsTests
{
    [Fact]
    public void TryParse_EveryWordInBothSpellings_FindsIt()
    {
        foreach (Word word in Enum.GetValues<Word>())
        {
            Term term = Words.TermOf(word);
            Assert.True(Words.TryParse(term.Zh, out Word? zh) && Words.TryParse(term.En, out Word? en) && zh == word && en == word);
        }
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", true)]
    [InlineData("并且", false)]
    [InlineData("AND", false)]
    [InlineData("not  in", false)]
    [InlineData("", false)]
    public void TryParse_OneSpellingALanguage_OthersAreNoWords(string text, bool expected) => Assert.Equal(expected, Words.TryParse(text, out _));

    [Fact]
    public void IsName_WordsThatStandForFacts_AreNames()
    {
        Assert.True(Words.IsName(Word.Group) && Words.IsName(Word.Application) && Words.IsName(Word.Amount));
        Assert.False(Words.IsName(Word.Yes) || Words.IsName(Word.If));
    }

    [Fact]
    public void AllTerms_WordsAndFunctions_ShareNoSpelling()
    {
        string[] spellings = [.. Words.AllTerms.Concat(Functions.AllTerms).SelectMany(t => new[] { t.Zh, t.En })];
        Assert.Equal(spellings.Length, spellings.Distinct(StringComparer.Ordinal).Count());
    }
}
