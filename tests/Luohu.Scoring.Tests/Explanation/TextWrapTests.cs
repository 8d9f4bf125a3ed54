using Luohu.Scoring.Explanation;

namespace Luohu.Scoring.Tests.Explanation;

public sealed class TextWrapTests
{
    [Fact]
    public void Lines_OfChinese_BreakBetweenCharactersAndNeverBeforeAStop() =>
        Assert.Equal(["城镇稳定", "就业，且", "参保。"], TextWrap.Lines("城镇稳定就业，且参保。", 8));

    [Fact]
    public void Lines_OfWords_BreakAtSpaces() => Assert.Equal(["a long", "sentence", "ends"], TextWrap.Lines("a long sentence ends", 8));

    [Fact]
    public void Lines_OfAWordWiderThanTheLine_LeaveItWhole() => Assert.Equal(["x", "abcdefghij", "y"], TextWrap.Lines("x abcdefghij y", 4));

    [Fact]
    public void Lines_OfNothing_AreNone() => Assert.Empty(TextWrap.Lines("", 10));

    [Theory]
    [InlineData("东莞市人才入户", 14, "东莞市人才入户")]
    [InlineData("东莞市人才入户", 13, "东莞市人才入…")]
    [InlineData("东莞市人才入户", 12, "东莞市人才…")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    public void Fit_Text_IsCutWhereItIsWider(string text, int width, string expected) => Assert.Equal(expected, TextWrap.Fit(text, width));
}
