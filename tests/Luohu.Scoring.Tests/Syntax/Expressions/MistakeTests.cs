using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

public sealed class MistakeTests
{
    [Theory]
    [InlineData("", "LH181", "")]
    [InlineData("  \n ", "LH181", "  \n ")]
    [InlineData("a ^ b", "LH183", "^")]
    [InlineData("a = 😀", "LH183", "😀")]
    [InlineData("a b", "LH198", "b")]
    [InlineData("a 5", "LH199", "5")]
    [InlineData("a 则 b", "LH199", "则")]
    [InlineData("a 且", "LH601", "且")]
    [InlineData("且 a", "LH601", "且")]
    [InlineData("a = ", "LH601", "=")]
    [InlineData("a = 不 b", "LH601", "不")]
    [InlineData("f(a、)", "LH601", ")")]
    [InlineData("a 属于 ()", "LH601", ")")]
    [InlineData("--a", "LH601", "-")]
    [InlineData("(a 且 b", "LH602", "(")]
    [InlineData("f(a、(b)", "LH602", "(")]
    [InlineData("a)", "LH603", ")")]
    [InlineData("a、b", "LH604", "、")]
    [InlineData("(a, b)", "LH604", ",")]
    [InlineData("如果 a 则 b", "LH605", "如果")]
    [InlineData("f(如果 a 则 b)", "LH605", "如果")]
    [InlineData("如果 a 否则 b", "LH605", "如果")]
    [InlineData("18 <= 年龄 <= 50", "LH606", "18 <= 年龄 <= 50")]
    [InlineData("险种 属于 \"养老\"", "LH607", "\"养老\"")]
    [InlineData("险种 属于", "LH607", "属于")]
    [InlineData("申请.", "LH608", ".")]
    [InlineData("申请.5", "LH189", ".5")]
    [InlineData("申请.且 a", "LH608", "且")]
    public void Parse_Mistake_IsReportedOnceAtItsPlace(string text, string code, string place)
    {
        Diagnostic mistake = Reading.Mistake(text);
        Assert.Equal((code, place), (mistake.Code, Reading.Place(mistake)));
    }

    [Theory]
    [InlineData("a == b", "==", "`=`")]
    [InlineData("a ＝＝ b", "＝＝", "`=`")]
    [InlineData("a <> b", "<>", "`!=`")]
    [InlineData("a => b", "=>", "`>=`")]
    [InlineData("a && b", "&&", "`且`")]
    [InlineData("a || b", "||", "`或`")]
    [InlineData("!a", "!", "`不`")]
    [InlineData("！a", "！", "`不`")]
    [InlineData("a ！＝ b", "！＝", "`!=`")]
    [InlineData("a 属于 [b、c]", "[", "`属于 (甲、乙)`")]
    [InlineData("a 属于 {b、c}", "{", "`( )`")]
    [InlineData("a。", "。", "句末")]
    [InlineData("年龄：30", "：", "`=`")]
    [InlineData("a　= b", "　", "半角空格")]
    [InlineData("60㎡", "㎡", "`m2`")]
    public void Parse_SignOfAnotherLanguage_HelpGivesTheRightOne(string text, string place, string right)
    {
        Diagnostic mistake = Reading.Mistake(text);
        Assert.Equal(("LH182", place), (mistake.Code, Reading.Place(mistake)));
        Assert.Contains(right, mistake.Help!.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a 并且 b", "`且`", "`and`")]
    [InlineData("年龄 大于等于 18", "`>=`", "`>=`")]
    [InlineData("a AND b", "`且`", "`and`")]
    [InlineData("年龄 >= 18 或者 b", "`或`", "`or`")]
    public void Parse_WordLikeAKeyword_HelpGivesTheKeyword(string text, string zh, string en)
    {
        Diagnostic mistake = Reading.Mistake(text);
        Assert.Equal("LH197", mistake.Code);
        Assert.Contains(zh, mistake.Help!.Zh, StringComparison.Ordinal);
        Assert.Contains(en, mistake.Help.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("年龄 >= 18 且 就业 其中合同", "`其中 合同`")]
    [InlineData("月数 >= 12月且户籍", "`12 月 且 户籍`")]
    [InlineData("性质 自有", null)]
    public void Parse_WordsStuckTogether_HelpPartsThem(string text, string? mended)
    {
        Diagnostic mistake = Reading.Mistake(text);
        Assert.Equal(mended is null ? "LH198" : "LH196", mistake.Code);
        Assert.True(mended is null || mistake.Help!.Zh.Contains(mended, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_ComparisonChain_HelpWritesBothComparisons() =>
        Assert.Contains("`18 <= (a + b) 且 (a + b) < 50`", Reading.Mistake("18 <= (a +\n b) < 50").Help!.Zh, StringComparison.Ordinal);

    [Fact]
    public void Parse_TwoMistakes_TheFirstIsReported()
    {
        Assert.Equal("LH601", Reading.Mistake("a = ) 且 \"东莞").Code);
        Assert.Equal("LH185", Reading.Mistake("a = \"东莞 且 (").Code);
    }

    [Theory]
    [InlineData(64, null)]
    [InlineData(65, "LH194")]
    [InlineData(4096, "LH194")]
    public void Parse_NestedBrackets_AreBounded(int depth, string? code)
    {
        string text = new string('(', depth) + "a" + new string(')', depth);
        if (code is null)
        {
            Reading.Tree(text);
        }
        else
        {
            Assert.Equal(code, Reading.Mistake(text).Code);
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("f(")]
    [InlineData("a 属于 (")]
    [InlineData("如果 ")]
    [InlineData("a 若无 ")]
    [InlineData("a 于 ")]
    [InlineData("L 其中 (")]
    public void Parse_AnyFormNestedWithoutEnd_IsBounded(string part) =>
        Assert.Equal("LH194", Reading.Mistake(string.Concat(Enumerable.Repeat(part, 200))).Code);

    [Theory]
    [InlineData("a + ")]
    [InlineData("a 并 ")]
    [InlineData("a.")]
    [InlineData("a 或 ")]
    public void Parse_EndlessChain_IsBounded(string part) =>
        Assert.Equal("LH193", Reading.Mistake(string.Concat(Enumerable.Repeat(part, 100_000)) + "a").Code);

    [Fact]
    public void Parse_LongText_IsShortenedInTheMessage()
    {
        Diagnostic mistake = Reading.Mistake("a " + new string('名', 500));
        Assert.InRange(mistake.Message.Zh.Length, 1, 100);
    }
}
