using System.Text;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Assessments;

/// <summary>The author's own words, on one line.</summary>
internal static class SourceQuote
{
    public static string Of(SourceText source, TextSpan span)
    {
        var quote = new StringBuilder(span.Length);
        foreach (char c in source.Slice(span))
        {
            bool isSpace = char.IsWhiteSpace(c);
            if (!isSpace)
            {
                quote.Append(c);
            }
            else if (quote.Length > 0 && quote[^1] != ' ')
            {
                quote.Append(' ');
            }
        }

        return quote.ToString().TrimEnd();
    }
}
