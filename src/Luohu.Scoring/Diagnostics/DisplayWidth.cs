using System.Globalization;
using System.Text;

namespace Luohu.Scoring.Diagnostics;

/// <summary>How many columns of a terminal a text takes: Chinese and full-width characters take two.</summary>
internal static class DisplayWidth
{
    /// <summary>First and last code point of the blocks whose characters are wide.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
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

    /// <summary>Columns of a text; what combines with the sign before it, or is not shown, takes none.</summary>
    public static int Of(string text)
    {
        int columns = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            columns += Of(rune);
        }

        return columns;
    }

    /// <summary>The text with spaces behind it, or before it, to make it at least so wide.</summary>
    public static string Pad(string text, int width, bool toRight = false)
    {
        var fill = new string(' ', Math.Max(0, width - Of(text)));
        return toRight ? fill + text : text + fill;
    }

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ => Array.Exists(Wide, w => w.First <= rune.Value && rune.Value <= w.Last) ? 2 : 1,
    };
}
