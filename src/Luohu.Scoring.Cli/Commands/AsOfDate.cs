using System.Globalization;
using Luohu.Scoring.Catalogs;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>Reads <c>--as-of</c>: yyyy-MM-dd and nothing else.</summary>
internal static class AsOfDate
{
    private const string Form = "yyyy-MM-dd";

    public static Problem? Read(string text, out DateOnly day)
    {
        if (DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return day < ScoringEngine.FirstAsOf || day > ScoringEngine.LastAsOf
                ? Problems.DateOutside(text, ScoringEngine.FirstAsOf, ScoringEngine.LastAsOf)
                : null;
        }

        return HasForm(text) ? Problems.NoSuchDay(text) : Problems.DateForm(text);
    }

    private static bool HasForm(string text) =>
        text.Length == Form.Length && text.Select((c, i) => i is 4 or 7 ? c == '-' : char.IsAsciiDigit(c)).All(fits => fits);
}
