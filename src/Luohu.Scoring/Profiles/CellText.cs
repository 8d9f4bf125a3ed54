using System.Globalization;
using System.Text;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Profiles;

/// <summary>Values of cells and pieces of a profile as messages and written profiles show them.</summary>
internal static class CellText
{
    private const int LongestQuote = 40;

    /// <summary>A piece of the profile for a message: on one line, and not too long.</summary>
    public static string Quote(ReadOnlySpan<char> written)
    {
        bool cut = written.Length > LongestQuote;
        var quoted = new StringBuilder(LongestQuote + 1);
        foreach (char c in cut ? written[..LongestQuote] : written)
        {
            quoted.Append(char.IsControl(c) || c is '`' or '\u2028' or '\u2029' ? ' ' : c);
        }

        if (quoted.Length > 0 && char.IsHighSurrogate(quoted[^1]))
        {
            quoted.Length--;
        }

        return cut ? quoted.Append('…').ToString() : quoted.ToString();
    }

    /// <summary>A cell of a calendar field as ISO 8601 writes it, any other as a decimal number.</summary>
    public static string Of(FieldDefinition field, long cell) => field.Kind switch
    {
        ValueKind.Date => Date(cell),
        ValueKind.Month => Month(cell),
        ValueKind.Time => Time(cell),
        _ => Number(cell, field.Scale),
    };

    public static string Date(long dayNumber) => DateOnly.FromDayNumber((int)dayNumber).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(long number) => new YearMonth((int)(number / 12), (int)(number % 12) + 1).ToString();

    public static string Time(long utcTicks) =>
        new DateTimeOffset(utcTicks, TimeSpan.Zero).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>A scaled number without trailing zeros.</summary>
    public static string Number(long scaled, int scale)
    {
        string digits = Int128.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        string fraction = digits[^scale..].TrimEnd('0');
        return (scaled < 0 ? "-" : "") + digits[..^scale] + (fraction.Length == 0 ? "" : "." + fraction);
    }
}
