using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

/// <summary>Reads texts that stand in the middle of a file, as they do in a ruleset, and checks what must hold for every reading.</summary>
internal static class Reading
{
    private const string Before = "条件: (\n  ";
    private const string After = "\n) 且 \"";

    /// <summary>The tree of a correct expression.</summary>
    public static ExpressionSyntax Tree(string text)
    {
        (ExpressionSyntax tree, IReadOnlyList<Diagnostic> diagnostics, _) = Expression(text);
        Assert.True(diagnostics.Count == 0, $"{text}: {string.Join("; ", diagnostics.Select(d => d.Message.Zh))}");
        return tree;
    }

    /// <summary>The one diagnostic of an expression with a mistake.</summary>
    public static Diagnostic Mistake(string text)
    {
        (ExpressionSyntax tree, IReadOnlyList<Diagnostic> diagnostics, TextSpan slice) = Expression(text);
        Assert.IsType<MissingSyntax>(tree);
        return Checked(text, Assert.Single(diagnostics), slice);
    }

    public static (ExpressionSyntax Tree, IReadOnlyList<Diagnostic> Diagnostics, TextSpan Slice) Expression(string text)
    {
        (SourceText source, TextSpan slice) = Source(text);
        var bag = new DiagnosticBag(source);
        ExpressionSyntax tree = ExpressionParser.Parse(source, slice, bag);
        return (tree, bag.ToSorted(), slice);
    }

    public static BandSyntax Band(string text)
    {
        (SourceText source, TextSpan slice) = Source(text);
        var bag = new DiagnosticBag(source);
        BandSyntax? band = BandParser.Parse(source, slice, bag);
        Assert.Empty(bag.ToSorted());
        Assert.NotNull(band);
        return band;
    }

    public static Diagnostic BandMistake(string text)
    {
        (SourceText source, TextSpan slice) = Source(text);
        var bag = new DiagnosticBag(source);
        Assert.Null(BandParser.Parse(source, slice, bag));
        return Checked(text, Assert.Single(bag.ToSorted()), slice);
    }

    public static TableKeySyntax Key(string text)
    {
        (SourceText source, TextSpan slice) = Source(text);
        var bag = new DiagnosticBag(source);
        TableKeySyntax? key = TableKeyParser.Parse(source, slice, bag);
        Assert.Empty(bag.ToSorted());
        Assert.NotNull(key);
        return key;
    }

    public static Diagnostic KeyMistake(string text)
    {
        (SourceText source, TextSpan slice) = Source(text);
        var bag = new DiagnosticBag(source);
        Assert.Null(TableKeyParser.Parse(source, slice, bag));
        return Checked(text, Assert.Single(bag.ToSorted()), slice);
    }

    /// <summary>The characters that a diagnostic points at.</summary>
    public static string Place(Diagnostic diagnostic) => diagnostic.Source!.Slice(diagnostic.Span!.Value).ToString();

    private static (SourceText Source, TextSpan Slice) Source(string text) =>
        (new SourceText("test.yaml", Before + text + After), new TextSpan(Before.Length, text.Length));

    private static Diagnostic Checked(string text, Diagnostic diagnostic, TextSpan slice)
    {
        Assert.NotNull(diagnostic.Span);
        Assert.True(diagnostic.Span.Value.Start >= slice.Start && diagnostic.Span.Value.End <= slice.End, $"{text}: {diagnostic.Code} lies outside");
        Assert.DoesNotContain('\n', diagnostic.Message.Zh + diagnostic.Message.En + diagnostic.Help?.Zh + diagnostic.Help?.En);
        return diagnostic;
    }
}
