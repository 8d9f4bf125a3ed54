namespace Luohu.Scoring.Vocabulary;

/// <summary>One value on its way into the fact row, whatever it came from. <c>default</c> means not known.</summary>
public readonly record struct FactValue
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

    /// <summary>A number with decimals; null is not known. A number too large for 64 bits at its own scale is kept as the largest one, which every fact refuses.</summary>
    public static FactValue Of(decimal? value)
    {
        if (value is not { } v)
        {
            return default;
        }

        int scale = v.Scale;
        while (scale > 0 && v == decimal.Round(v, scale - 1, MidpointRounding.ToZero))
        {
            scale--;
        }

        for (int i = 0; i < scale && Math.Abs(v) < long.MaxValue; i++)
        {
            v *= 10;
        }

        return decimal.Abs(v) >= long.MaxValue ? new(Form.Number, v < 0 ? long.MinValue + 2 : long.MaxValue - 1, 0, null) : new(Form.Number, (long)v, scale, null);
    }

    /// <summary>A date; null is not known.</summary>
    public static FactValue Of(DateOnly? value) => value is { } v ? new(Form.Date, v.DayNumber, 0, null) : default;

    /// <summary>An instant; null is not known.</summary>
    public static FactValue Of(DateTimeOffset? value) => value is { } v ? new(Form.Time, v.UtcTicks, 0, null) : default;

    /// <summary>A text, or the spelling of a choice, date or month; null is not known.</summary>
    public static FactValue Of(string? value) => value is null ? default : new(Form.Text, 0, 0, value);

    internal static FactValue OfScaled(long value, int scale) => new(Form.Number, value, scale, null);

    internal static FactValue OfOrdinal(int? ordinal) => ordinal is { } v ? new(Form.Ordinal, v, 0, null) : default;

    internal static FactValue OfMonth(int? month) => month is { } v ? new(Form.Month, v, 0, null) : default;
}
