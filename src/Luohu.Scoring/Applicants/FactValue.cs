using System.Globalization;
using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Applicants;

/// <summary>
/// One value on its way into the fact row, whatever it came from. <c>default</c> means not known. Yes or no, whole numbers, decimals,
/// dates, months, instants and texts convert to it by themselves; null converts to not known.
/// </summary>
public readonly partial record struct FactValue
{
    internal enum Form
    {
        NotKnown,
        None,
        Number,
        Flag,
        Ordinal,
        Date,
        Month,
        Time,
        Text,
    }

    private FactValue(Form form, long number, int scale, string? text)
    {
        Is = form;
        Number = number;
        Scale = scale;
        Text = text;
    }

    internal Form Is { get; }

    internal long Number { get; }

    internal int Scale { get; }

    internal string? Text { get; }

    /// <summary>Not known.</summary>
    public static FactValue NotKnown => default;

    /// <summary>Known to be none (<c>无</c>); for the end of a spell: still running.</summary>
    public static FactValue None { get; } = new(Form.None, 0, 0, null);

    /// <summary>Yes or no; null is not known.</summary>
    public static FactValue Of(bool? value) => value is { } v ? new(Form.Flag, v ? 1 : 0, 0, null) : default;

    /// <summary>A whole number; null is not known.</summary>
    public static FactValue Of(long? value) => value is { } v ? new(Form.Number, v, 0, null) : default;

    /// <summary>
    /// A number with decimals; null is not known. A number that does not fit 64 bits with all its decimals is kept as one that every
    /// fact refuses for the same reason: too many decimals, or too large.
    /// </summary>
    public static FactValue Of(decimal? value)
    {
        if (value is not { } v)
        {
            return default;
        }

        (long number, int scale) = DecimalParts.Of(v);
        return new(Form.Number, number, scale, null);
    }

    /// <summary>A date; null is not known.</summary>
    public static FactValue Of(DateOnly? value) => value is { } v ? new(Form.Date, v.DayNumber, 0, null) : default;

    /// <summary>A calendar month; null is not known.</summary>
    public static FactValue Of(YearMonth? value) => OfMonth(value?.Number);

    /// <summary>An instant; null is not known. Instants compare as such, whatever their offsets.</summary>
    public static FactValue Of(DateTimeOffset? value) => value is { } v ? new(Form.Time, v.UtcTicks, 0, null) : default;

    /// <summary>A text, or the spelling of a choice, date or month; null is not known.</summary>
    public static FactValue Of(string? value) => value is null ? default : new(Form.Text, 0, 0, value);

    internal static FactValue OfScaled(long value, int scale) => new(Form.Number, value, scale, null);

    internal static FactValue OfOrdinal(int? ordinal) => ordinal is { } v ? new(Form.Ordinal, v, 0, null) : default;

    internal static FactValue OfMonth(int? month) => month is { } v ? new(Form.Month, v, 0, null) : default;

    /// <summary>The kind and content, for the debugger.</summary>
    public override string ToString() => Is switch
    {
        Form.NotKnown or Form.None => Is.ToString(),
        Form.Text => $"Text {Text}",
        _ when Scale > 0 => string.Create(CultureInfo.InvariantCulture, $"{Is} {Number}E-{Scale}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Is} {Number}"),
    };
}
