using System.Globalization;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Profiles;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Ranking.Files;

/// <summary>Reads how many of something there are: plain digits, nothing else.</summary>
internal static class WholeNumber
{
    /// <summary>Nobody gives out more than this.</summary>
    public const int Most = (int)Limits.MaxNumber;

    /// <summary>The number, or null with a mistake.</summary>
    public static int? Of(ReadOnlySpan<char> text, LocalizedText name, out Diagnostic? mistake)
    {
        ReadOnlySpan<char> digits = text.TrimStart('0');
        bool isWhole = text.Length > 0 && text.IndexOfAnyExceptInRange('0', '9') < 0;
        long number = isWhole && digits.Length is > 0 and <= 10 ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        mistake = !isWhole ? Catalogue.TableNumberForm(name, CellText.Quote(text), MendedOf(text))
            : digits.Length > 10 || number > Most ? Catalogue.TableNumberTooLarge(name, CellText.Quote(text), Most)
            : null;
        return mistake is null ? (int)number : null;
    }

    /// <summary>What was surely meant: full-width digits, or thousands parted by commas; null when that is anybody's guess.</summary>
    private static string? MendedOf(ReadOnlySpan<char> text)
    {
        string folded = string.Concat(text.ToString().Select(Folded));
        string[] parts = folded.Split(',');
        bool isGrouped = parts[0].Length <= 3 && parts.Skip(1).All(p => p.Length == 3);
        string digits = string.Concat(parts);
        return parts[0].Length > 0 && (parts.Length == 1 || isGrouped) && digits.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? digits : null;
    }

    private static char Folded(char c) => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c == '，' ? ',' : c;
}
