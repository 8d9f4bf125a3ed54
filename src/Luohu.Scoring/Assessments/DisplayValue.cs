using Luohu.Scoring.Quantities;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>A typed value that is yet to be put into words. Exactly the member that <see cref="Kind"/> names carries it.</summary>
public sealed record DisplayValue
{
    private DisplayValue(DisplayKind kind) => Kind = kind;

    /// <summary>What it is.</summary>
    public DisplayKind Kind { get; }

    /// <summary>The number, or the year; otherwise 0.</summary>
    public decimal Number { get; private init; }

    /// <summary>The unit of a number.</summary>
    public Unit Unit { get; private init; }

    /// <summary>True when a number counts years of age, which Chinese calls 岁 and not 年.</summary>
    public bool IsAge { get; private init; }

    /// <summary>The date, or null.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>The month, or null.</summary>
    public YearMonth? Month { get; private init; }

    /// <summary>The instant, in UTC, or null.</summary>
    public DateTimeOffset? Time { get; private init; }

    /// <summary>The choice, or null.</summary>
    public Term? Choice { get; private init; }

    /// <summary>The text, or null.</summary>
    public string? Text { get; private init; }

    /// <summary>Yes or no, or null.</summary>
    public bool? Flag { get; private init; }

    internal static DisplayValue NotKnown { get; } = new(DisplayKind.NotKnown);

    internal static DisplayValue None { get; } = new(DisplayKind.None);

    internal static DisplayValue Open { get; } = new(DisplayKind.Open);

    internal static DisplayValue OfNumber(decimal number, Unit unit, bool isAge = false) =>
        new(DisplayKind.Number) { Number = number, Unit = unit, IsAge = isAge };

    internal static DisplayValue OfYear(long year) => new(DisplayKind.Year) { Number = year };

    internal static DisplayValue OfMonth(YearMonth month) => new(DisplayKind.Month) { Month = month };

    internal static DisplayValue OfDate(DateOnly date) => new(DisplayKind.Date) { Date = date };

    internal static DisplayValue OfTime(DateTimeOffset time) => new(DisplayKind.Time) { Time = time };

    internal static DisplayValue OfChoice(Term choice) => new(DisplayKind.Choice) { Choice = choice };

    internal static DisplayValue OfText(string text) => new(DisplayKind.Text) { Text = text };

    internal static DisplayValue OfFlag(bool flag) => new(DisplayKind.Flag) { Flag = flag };
}
