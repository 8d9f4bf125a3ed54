using System.Globalization;
using System.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>How many columns a character takes: East Asian wide ones two.</summary>
internal static class DisplayWidth
{
    /// <summary>First and last code point of the blocks whose characters are wide.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The character at a place as it is shown, and its length in the text: what would be invisible shows as a dot.</summary>
    public static (string Text, int Length) Show(string text, int index)
    {
        if (!Rune.TryGetRuneAt(text, index, out Rune rune))
        {
            return ("\uFFFD", 1);
        }

        bool isInvisible = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
        string shown = rune.Value == '\t' ? " " : isInvisible ? "·" : rune.ToString();
        return (shown, rune.Utf16SequenceLength);
    }

    public static int Of(string text)
    {
        int columns = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool combines = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            columns += combines ? 0 : Array.Exists(Wide, w => w.First <= rune.Value && rune.Value <= w.Last) ? 2 : 1;
        }

        return columns;
    }
}
