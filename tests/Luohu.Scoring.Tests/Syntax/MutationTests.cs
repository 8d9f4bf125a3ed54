using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Tests.Baselines;
using Luohu.Scoring.Tests.Support;

namespace Luohu.Scoring.Tests.Syntax;

/// <summary>Damaged files: whatever an author's hand or a bad editor does, the reader answers with places, never with an exception.</summary>
public sealed class MutationTests
{
    private const int Mutations = 20_000;

    private static readonly string[] Pieces =
    [
        "：", "，", ":", ": ", ",", "{", "}", "[", "]", "(", ")", "（", "\"", "'", "“", "”", "#", " #", "\n", "\r", "\t", " ", "  ", "　", "- ", "-", "---\n",
        "\u0085", "\u200b", "\ufeff", "|", ">", ">-\n", "&a ", "*a", "!", "@", "%", "~", "? ", "<<: ", "\\", "0", "9999999999999999999", "其他", "编号", "\ud800", "、",
    ];

    [Fact]
    public void Diagnose_MutatedFiles_NeverThrowsAndAlwaysHasAPlace()
    {
        string[] originals = [.. Texts.BaselineFiles("Good").Select(File.ReadAllText)];
        var random = new Random(20160101);
        int broken = 0;
        for (int i = 0; i < Mutations; i++)
        {
            string mutated = Mutate(originals[i % originals.Length], random);
            IReadOnlyList<Diagnostic> diagnostics = BaselineSubject.Diagnose("m.yaml", Encoding.UTF8.GetBytes(mutated));
            broken += diagnostics.Count > 0 ? 1 : 0;
            Assert.All(diagnostics, d => CheckPlace(d, mutated));
        }

        Assert.True(broken > Mutations / 2, "Mutations hardly break anything: they no longer test much.");
    }

    private static void CheckPlace(Diagnostic diagnostic, string text)
    {
        bool hasPlace = diagnostic.Code is "LH100" or "LH106" || diagnostic.Span is { Start: >= 0, Length: >= 0 } span && span.End <= diagnostic.Source?.Text.Length;
        Assert.True(hasPlace, $"{diagnostic.Code} {diagnostic.Span}\n{text}");
        Assert.NotEmpty(DiagnosticRenderer.Render(diagnostic, Language.Chinese));
    }

    /// <summary>One to three cuts, insertions, doublings or swaps of lines.</summary>
    private static string Mutate(string text, Random random)
    {
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            int at = random.Next(text.Length);
            int length = Math.Min(random.Next(1, 12), text.Length - at);
            string piece = Pieces[random.Next(Pieces.Length)];
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, piece),
                2 => text.Remove(at, length).Insert(at, piece),
                _ => text.Insert(random.Next(text.Length), text.Substring(at, length)),
            };
        }

        return text;
    }
}
