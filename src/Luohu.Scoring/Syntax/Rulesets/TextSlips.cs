using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Yaml;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Rulesets;

/// <summary>Slips that only show once it is known whether a scalar is a text or an expression.</summary>
internal static class TextSlips
{
    /// <summary>A text without quotes that runs over several lines, or stands in curly quotes.</summary>
    public static Diagnostic? Find(ScalarNode scalar, SourceText source)
    {
        ReadOnlySpan<char> written = source.Slice(scalar.Content);
        int lineBreak = written.IndexOf('\n');
        if (lineBreak >= 0)
        {
            int next = source.PositionOf(scalar.Content.Start).Line + 1;
            TextSpan line = source.LineSpan(next);
            int start = line.End - source.Slice(line).TrimStart().Length;
            TextSpan shown = TextSpan.FromBounds(start, Math.Min(line.End, scalar.Content.End));
            return Catalogue.TextOverLines(shown, source.Slice(shown).ToString());
        }

        bool isWrapped = written.Length >= 2 && (IsPair(written, '“', '”') || IsPair(written, '‘', '’') || IsPair(written, '＂', '＂'));
        return isWrapped ? Catalogue.CurlyQuotes(scalar.Content, $"\"{written[1..^1]}\"") : null;
    }

    /// <summary>Escapes move the characters of the expression away from their places; a hash in a block would be part of it.</summary>
    public static Diagnostic? FindInExpression(ScalarNode scalar, SourceText source)
    {
        string written = source.Slice(scalar.Content).ToString();
        int escape = scalar.Style switch
        {
            ScalarStyle.DoubleQuoted => written.IndexOf('\\', StringComparison.Ordinal),
            ScalarStyle.SingleQuoted => written.IndexOf("''", StringComparison.Ordinal),
            _ => -1,
        };
        if (escape >= 0)
        {
            return Catalogue.EscapeInExpression(new TextSpan(scalar.Content.Start + escape, Math.Min(2, written.Length - escape)));
        }

        int hash = scalar.Style is ScalarStyle.Folded or ScalarStyle.Literal ? FindHash(written) : -1;
        return hash < 0 ? null : Catalogue.HashInBlock(new TextSpan(scalar.Content.Start + hash, 1));
    }

    private static bool IsPair(ReadOnlySpan<char> text, char open, char close) =>
        text[0] == open && text[^1] == close && text[1..^1].IndexOfAny(open, close) < 0;

    private static int FindHash(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '#' && (i == 0 || text[i - 1] is ' ' or '\n'))
            {
                return i;
            }
        }

        return -1;
    }
}
