using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>Reads texts in <c>"…"</c> or <c>“…”</c>: on one line, without escapes and without quotes inside.</summary>
internal static class TextScanner
{
    public static bool IsQuote(char c) => c is '"' or '“';

    /// <summary>Reads the text whose opening quote is at <paramref name="start"/>.</summary>
    public static ScannedText Scan(string text, int start, int end)
    {
        char close = text[start] == '“' ? '”' : '"';
        int at = start + 1;
        while (at < end && text[at] is not ('"' or '“' or '”' or '\r' or '\n'))
        {
            at++;
        }

        if (at >= end || text[at] is '\r' or '\n')
        {
            var opening = new TextSpan(start, 1);
            return new ScannedText(opening, string.Empty, Catalogue.UnclosedText(opening, close));
        }

        if (text[at] != close)
        {
            var inner = new TextSpan(at, 1);
            return new ScannedText(inner, string.Empty, Catalogue.QuoteInText(inner, text[at].ToString(), close));
        }

        return new ScannedText(TextSpan.FromBounds(start, at + 1), text[(start + 1)..at], null);
    }
}
