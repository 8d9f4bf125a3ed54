using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Vocabulary;

public sealed class FunctionsTests
{
    [Fact]
    public void TryParse_EveryFunctionInBothSpellings_FindsIt()
    {
        foreach (Function function in Enum.GetValues<Function>())
        {
            Term term = Functions.TermOf(function);
            Assert.True(Functions.TryParse(term.Zh, out Function? zh) && Functions.TryParse(term.En, out Function? en) && zh == function && en == function);
        }
    }

    [Theory]
    [InlineData("月数", true)]
    [InlineData("longest_run", true)]
    [InlineData("Months", false)]
    [InlineData("平均", false)]
    public void TryParse_ExactSpellingOnly_IsFound(string name, bool expected) => Assert.Equal(expected, Functions.TryParse(name, out _));
}
