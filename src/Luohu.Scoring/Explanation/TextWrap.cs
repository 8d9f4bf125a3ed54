using System.Text;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Explanation;

/// <summary>Brings a text into lines of a terminal: between Chinese characters, and between words.</summary>
internal static class TextWrap
{
    private const string Ellipsis = "…";

    /// <summary>Signs that no line may begin with.</summary>
    private const string Closing = "，。；：、）”》！？,.;:)]}";

    /// <summary>The text in lines of at most that width; a word that is wider stands alone in its line.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = new StringBuilder();
        int used = 0;
        foreach (string part in Parts(text))
        {
            int partWidth = DisplayWidth.Of(part.TrimEnd());
            if (used > 0 && used + partWidth > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
                used = 0;
            }

            line.Append(part);
            used += DisplayWidth.Of(part);
        }

        if (line.Length > 0)
        {
            yield return line.ToString().TrimEnd();
        }
    }

    /// <summary>The text, cut short with a sign that it is where it is wider.</summary>
    public static string Fit(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width)
        {
            return text;
        }

        var kept = new StringBuilder();
        int used = 1;
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += DisplayWidth.Of(rune.ToString());
            if (used > width)
            {
                break;
            }

            kept.Append(rune);
        }

        return kept + Ellipsis;
    }

    /// <summary>Pieces between which a line may end: a wide character with the closing signs behind it, or a word with the spaces behind it.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var part = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            string sign = rune.ToString();
            if (part.Length > 0 && !Closing.Contains(sign, StringComparison.Ordinal) && rune.Value != ' ' && MayEndAfter(part, sign))
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(sign);
        }

        if (part.Length > 0)
        {
            yield return part.ToString();
        }
    }

    private static bool MayEndAfter(StringBuilder part, string next) =>
        part[^1] == ' ' || DisplayWidth.Of(part[^1].ToString()) == 2 || DisplayWidth.Of(next) == 2;
}
