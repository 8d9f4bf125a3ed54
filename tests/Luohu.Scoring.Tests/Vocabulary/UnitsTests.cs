using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class UnitsTests
{
    [Fact]
    public void TryParse_BothSpellingsOfEveryUnit_GiveTheUnit()
    {
        List<Unit> units = [.. Enum.GetValues<Unit>().Where(u => u != Unit.None)];
        Assert.Equal(10, units.Count);
        foreach (Unit unit in units)
        {
            Term term = Units.TermOf(unit)!;
            Assert.All([term.Zh, term.En], word => Assert.True(Units.TryParse(word, out Unit? parsed) && parsed == unit));
        }
    }

    [Theory]
    [InlineData("岁", Unit.Years)]
    [InlineData("天", Unit.Days)]
    [InlineData("平方米", Unit.SquareMetres)]
    [InlineData("month", Unit.Months)]
    public void TryParse_ASecondSpelling_GivesTheUnit(string word, Unit expected)
    {
        Assert.True(Units.TryParse(word, out Unit? unit));
        Assert.Equal(expected, unit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Years")]
    [InlineData("斤")]
    public void TryParse_AnotherWord_IsFalse(string word) => Assert.False(Units.TryParse(word, out _));

    [Fact]
    public void AllWords_OfAllUnits_AreParsed() => Assert.All(Units.AllWords, word => Assert.True(Units.TryParse(word, out _)));
}
