using FsCheck;
using FsCheck.Fluent;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

public sealed class ExpressionPrinterTests
{
    private const int Runs = 3000;

    public static TheoryData<string> Schemes => [.. SchemeTexts.Expressions];

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Print_AnyTree_ReadsBackAsAnEqualTree(Language language)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(60).WithReplay(20160101, 1);
        Prop.ForAll(new TreeGenerator(language).Whole.ToArbitrary(), tree => Reading.Tree(ExpressionPrinter.Print(tree, language)).Equals(tree)).Check(config);
    }

    [Fact]
    public void Print_RandomTrees_HoldEveryFormAndNeedBrackets()
    {
        var texts = new List<string>();
        Config config = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(60).WithReplay(20160101, 7);
        Prop.ForAll(new TreeGenerator(Language.Chinese).Whole.ToArbitrary(), tree => texts.Add(ExpressionPrinter.Print(tree, Language.Chinese))).Check(config);
        string all = string.Join('\n', texts);
        Assert.All(Words.AllTerms.Where(t => Words.TryParse(t.Zh, out Word? word) && !Words.IsName(word.Value)), t => Assert.Contains(t.Zh, all, StringComparison.Ordinal));
        Assert.All(Functions.AllTerms, t => Assert.Contains(t.Zh + "(", all, StringComparison.Ordinal));
        Assert.All(["-(", "不 (", ") 其中", ") 并 ", "* (", "- ("], piece => Assert.Contains(piece, all, StringComparison.Ordinal));
    }

    [Fact]
    public void Print_AnyTreeInTheOtherLanguageAndBack_IsTheSameText()
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(60).WithReplay(20160101, 3);
        Prop.ForAll(new TreeGenerator(Language.Chinese).Whole.ToArbitrary(), IsKeptAcrossLanguages).Check(config);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Print_SchemeExpression_ReadsBackInBothLanguages(string text)
    {
        ExpressionSyntax tree = Reading.Tree(text);
        Assert.Equal(tree, Reading.Tree(ExpressionPrinter.Print(tree, Language.Chinese)));
        Assert.True(IsKeptAcrossLanguages(tree));
    }

    [Fact]
    public void Print_SchemeExpressions_MostStandCanonicallyAlready()
    {
        int same = SchemeTexts.Expressions.Count(text => ExpressionPrinter.Print(Reading.Tree(text), Language.Chinese) == text);
        Assert.True(same >= SchemeTexts.Expressions.Count - 2, $"only {same} of {SchemeTexts.Expressions.Count}");
    }

    [Fact]
    public void SchemeTexts_Counted_AreAllThere() =>
        Assert.Equal((160, 27, 35), (SchemeTexts.Expressions.Count, SchemeTexts.Bands.Count, SchemeTexts.Keys.Count));

    [Fact]
    public void Parse_SchemeKeys_AllRead()
    {
        Assert.All(SchemeTexts.Bands, text => Assert.Equal(text, BandPrinter.Print(Reading.Band(text), Language.Chinese)));
        Assert.All(SchemeTexts.Keys, text => Assert.Equal(text, TableKeyPrinter.Print(Reading.Key(text), Language.Chinese)));
    }

    [Theory]
    [InlineData("a-(b-c)", "a - (b - c)")]
    [InlineData("((a))", "a")]
    [InlineData("不(a 且 b)", "不 (a 且 b)")]
    [InlineData("x在近5 年", null)]
    [InlineData("月数(L其中 a)", null)]
    [InlineData("x 在近 5年 截至申请", null)]
    [InlineData("30%*12月", "0.30 * 12 月")]
    [InlineData("exists(L where a within last 5 years)", "存在(L 其中 a 在 近 5 年)")]
    public void Print_Tree_IsCanonical(string text, string? canonical)
    {
        if (canonical is null)
        {
            Reading.Mistake(text);
        }
        else
        {
            Assert.Equal(canonical, ExpressionPrinter.Print(Reading.Tree(text), Language.Chinese));
        }
    }

    private static bool IsKeptAcrossLanguages(ExpressionSyntax tree)
    {
        ExpressionSyntax english = Reading.Tree(ExpressionPrinter.Print(tree, Language.English));
        return ExpressionPrinter.Print(english, Language.Chinese) == ExpressionPrinter.Print(tree, Language.Chinese);
    }
}
