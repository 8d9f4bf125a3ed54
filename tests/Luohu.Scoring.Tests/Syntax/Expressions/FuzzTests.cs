using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Expressions;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Syntax.Expressions;

public sealed class FuzzTests
{
    private const int Rounds = 20_000;

    private static readonly string[] Pieces =
    [
        "(", ")", "（", "、", ",", "且", " 且 ", "或", "不", " 其中 ", "限于", " 并 ", "除去", "在", "近", "前 3 个自然年", " 自 ", "至", "12", "5 年", "0.1", "%",
        "2015-02-29", "2014-07", "\"", "“", "”", "'", ".", "=", "==", "<", ">", "!", "-", "以上", "以下", "|", "其他", "..", "~", " ", "\n", "　", "\0", "\ud800", "😀",
        "if ", "or else", " not in ", "1,000", "999999999999999999999", "如果 ", " 则 ", " 否则 ", "的", "按", "容许间断", "#", "：",
    ];

    [Fact]
    public void Parse_MutatedExpressions_GiveATreeOrOneDiagnosticInside()
    {
        int failures = Mutate(SchemeTexts.Expressions, seed: 1, (source, slice, bag) => ExpressionParser.Parse(source, slice, bag) is MissingSyntax);
        Assert.InRange(failures, Rounds / 4, Rounds - 100);
    }

    [Fact]
    public void Parse_MutatedBands_GiveABandOrOneDiagnosticInside()
    {
        int failures = Mutate(SchemeTexts.Bands, seed: 2, (source, slice, bag) => BandParser.Parse(source, slice, bag) is null);
        Assert.InRange(failures, Rounds / 4, Rounds - 100);
    }

    [Fact]
    public void Parse_MutatedKeys_GiveAKeyOrOneDiagnosticInside()
    {
        int failures = Mutate(SchemeTexts.Keys, seed: 3, (source, slice, bag) => TableKeyParser.Parse(source, slice, bag) is null);
        Assert.InRange(failures, Rounds / 4, Rounds - 100);
    }

    [Fact]
    public void Mend_MutatedNames_NeverFails()
    {
        var random = new Random(4);
        for (int i = 0; i < Rounds; i++)
        {
            string name = Mutated(SchemeTexts.Keys[random.Next(SchemeTexts.Keys.Count)], random).Replace(" ", string.Empty, StringComparison.Ordinal);
            string? mended = StuckKeywords.Mend(name, known => known.Length > 1);
            Assert.True(mended is null || mended.Replace(" ", string.Empty, StringComparison.Ordinal).Length >= name.Length, name);
            Assert.NotEqual(name, StuckKeywords.Mend(name, null));
        }
    }

    private static int Mutate(IReadOnlyList<string> texts, int seed, Func<SourceText, TextSpan, DiagnosticBag, bool> hasFailed)
    {
        var random = new Random(seed);
        int failures = 0;
        for (int i = 0; i < Rounds; i++)
        {
            string text = Mutated(texts[random.Next(texts.Count)], random);
            var source = new SourceText("fuzz.yaml", $"((\"{text}且 (\"");
            var slice = new TextSpan(3, text.Length);
            var bag = new DiagnosticBag(source);
            bool isMissing = hasFailed(source, slice, bag);
            failures += isMissing ? 1 : 0;
            Check(text, slice, isMissing, bag.ToSorted());
        }

        return failures;
    }

    private static void Check(string text, TextSpan slice, bool isMissing, IReadOnlyList<Diagnostic> diagnostics)
    {
        Assert.True(diagnostics.Count == (isMissing ? 1 : 0), $"{diagnostics.Count} diagnostics for {text}");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            bool isInside = diagnostic.Span is { } span && span.Start >= slice.Start && span.End <= slice.End;
            Assert.True(isInside, $"{diagnostic.Code} lies outside of {text}");
            Assert.DoesNotContain('\n', diagnostic.Message.Zh + diagnostic.Help?.Zh);
        }
    }

    private static string Mutated(string text, Random random)
    {
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int at = random.Next(text.Length + 1);
            int gone = Math.Min(random.Next(0, 4), text.Length - at);
            string put = random.Next(3) == 0 ? string.Empty : Pieces[random.Next(Pieces.Length)];
            text = string.Concat(text.AsSpan(0, at), put, text.AsSpan(at + gone));
        }

        return text;
    }
}
