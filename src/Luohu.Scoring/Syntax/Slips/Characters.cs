using System.Globalization;

namespace Luohu.Scoring.Syntax.Slips;

/// <summary>Classes of characters that look like something else or like nothing.</summary>
internal static class Characters
{
    /// <summary>A space other than the plain one: U+3000, U+00A0 and the rest of their class.</summary>
    public static bool IsOddSpace(char c) => c != ' ' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    /// <summary>U+0085, U+2028, U+2029, form feeds, or a carriage return without a line feed.</summary>
    public static bool IsOddBreak(string text, int index) =>
        text[index] is '\u0085' or '\u2028' or '\u2029' or '\u000B' or '\u000C'
        || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n'));

    public static bool HasOddBreak(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsOddBreak(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Zero-width and control characters that no keyboard types and no reader sees.</summary>
    public static bool IsInvisible(char c) =>
        c is not '\t' and not '\r' and not '\n' and not '\u0085' and not '\u000B' and not '\u000C'
        && (c is '\uFFFE' or '\uFFFF' || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format);
}
