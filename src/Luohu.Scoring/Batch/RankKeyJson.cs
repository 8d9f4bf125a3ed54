using System.Globalization;
using System.Text.Json;
using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;
using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;
using Calendar = Luohu.Scoring.Quantities.Calendar;

namespace Luohu.Scoring.Batch;

/// <summary>
/// A value ranked by as plain JSON: a number, or a date, month, time or choice as text, null when it is not known or none. What was written reads back as
/// exactly the same value. For one worker; immutable.
/// </summary>
internal sealed class RankKeyJson(BoundType type)
{
    private const string Day = "yyyy-MM-dd";
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    public void Write(Utf8JsonWriter json, long cell)
    {
        if (!Cell.IsValue(cell))
        {
            json.WriteNullValue();
        }
        else if (type.Kind is ValueKind.Number or ValueKind.Year)
        {
            json.WriteNumberValue(Points.Of(cell, ScaleOf(type)));
        }
        else
        {
            json.WriteStringValue(TextOf(cell));
        }
    }

    /// <summary>False when the JSON is no value of this kind.</summary>
    public bool TryRead(JsonElement json, out long cell)
    {
        cell = Cell.NotKnown;
        return json.ValueKind switch
        {
            JsonValueKind.Null => true,
            JsonValueKind.Number => type.Kind is ValueKind.Number or ValueKind.Year && json.TryGetDecimal(out decimal number) && TryScale(number, ScaleOf(type), out cell),
            JsonValueKind.String => TryParse(json.GetString() ?? string.Empty, out cell),
            _ => false,
        };
    }

    /// <summary>A number as a whole one of a scale; false when it has more decimals, or is too large.</summary>
    public static bool TryScale(decimal number, int scale, out long cell)
    {
        decimal most = long.MaxValue / (decimal)ExactMath.Pow10(scale);
        decimal scaled = Math.Abs(number) <= most ? number * ExactMath.Pow10(scale) : 0.5m;
        bool isWhole = decimal.Truncate(scaled) == scaled && Math.Abs(scaled) < long.MaxValue;
        cell = isWhole ? (long)scaled : Cell.NotKnown;
        return isWhole;
    }

    private static int ScaleOf(BoundType type) => type.Kind == ValueKind.Year ? 0 : type.Range.Scale;

    private string? TextOf(long cell) => type.Kind switch
    {
        ValueKind.Date => Calendar.DateOf(cell).ToString(Day, CultureInfo.InvariantCulture),
        ValueKind.Month => YearMonth.Of(Calendar.DateOf(Calendar.FirstDayOf(cell))).ToString(),
        ValueKind.Time => new DateTime(cell, DateTimeKind.Utc).ToString(Instant, CultureInfo.InvariantCulture),
        ValueKind.Choice when type.Choices is { } choices => choices.Choices[RankedChoices.FirstOf(choices, cell)].Name.Zh,
        _ => throw new ArgumentException($"nothing is ranked by a {type.Kind}", nameof(cell)),
    };

    private bool TryParse(string text, out long cell)
    {
        long? read = type.Kind switch
        {
            ValueKind.Date => DayOf(text, Day)?.DayNumber,
            ValueKind.Month => DayOf($"{text}-01", Day) is { } first ? YearMonth.Of(first).Number : null,
            ValueKind.Time => DateTime.TryParseExact(text, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out DateTime time)
                ? time.Ticks
                : null,
            ValueKind.Choice when type.Choices is { } choices && choices.OrdinalOf(text) is >= 0 and var ordinal => choices.Choices[ordinal].Rank,
            _ => null,
        };
        cell = read ?? Cell.NotKnown;
        return read is not null;
    }

    private static DateOnly? DayOf(string text, string form) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
