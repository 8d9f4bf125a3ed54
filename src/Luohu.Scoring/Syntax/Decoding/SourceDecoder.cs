using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Syntax.Decoding;

/// <summary>Turns the bytes of a file into text: UTF-8, with or without a byte order mark.</summary>
internal static class SourceDecoder
{
    /// <summary>The most bytes a ruleset may have.</summary>
    public const int RulesetLimit = Limits.MaxRulesetBytes;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text, or null with one diagnostic when the bytes are refused.</summary>
    public static SourceText? Decode(string name, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics, int limit = RulesetLimit)
    {
        if (bytes.Length > limit)
        {
            return Refuse(diagnostics, Catalogue.TextTooLarge(bytes.Length, limit), name);
        }

        if (bytes.StartsWith([(byte)0xFF, (byte)0xFE]) || bytes.StartsWith([(byte)0xFE, (byte)0xFF]))
        {
            return Refuse(diagnostics, Catalogue.Utf16Text(), name);
        }

        ReadOnlySpan<byte> content = bytes.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        if (!Utf8.IsValid(content))
        {
            return RefuseEncoding(name, content, diagnostics);
        }

        var source = new SourceText(name, Encoding.UTF8.GetString(content), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return Check(source, diagnostics) ? source : null;
    }

    private static bool Check(SourceText source, DiagnosticBag diagnostics)
    {
        int nul = source.Text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            diagnostics.Add(Catalogue.NulCharacter(new TextSpan(nul, 1)) with { Source = source });
            return false;
        }

        if (string.IsNullOrWhiteSpace(source.Text))
        {
            diagnostics.Add(Catalogue.EmptyText() with { Source = source });
            return false;
        }

        return true;
    }

    private static SourceText? RefuseEncoding(string name, ReadOnlySpan<byte> content, DiagnosticBag diagnostics)
    {
        // The text with replacement characters only serves to show the line.
        var shown = new SourceText(name, Encoding.UTF8.GetString(content).Replace('\0', '\uFFFD'));
        int bad = Math.Max(0, shown.Text.IndexOf('\uFFFD', StringComparison.Ordinal));
        var span = new TextSpan(bad, 1);
        diagnostics.Add((GbkGuess.Fits(content) ? Catalogue.LooksLikeGbk(span) : Catalogue.NotUtf8(span)) with { Source = shown });
        return null;
    }

    private static SourceText? Refuse(DiagnosticBag diagnostics, Diagnostic diagnostic, string name)
    {
        diagnostics.Add(diagnostic with { Source = new SourceText(name, string.Empty) });
        return null;
    }
}
