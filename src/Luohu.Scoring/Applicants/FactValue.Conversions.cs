using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Applicants;

/// <content>The conversions, so that an app can write plain values; every one has an <c>Of</c> beside it.</content>
public readonly partial record struct FactValue
{
    /// <summary>Yes or no; null is not known.</summary>
    public static implicit operator FactValue(bool? value) => Of(value);

    /// <summary>A whole number; null is not known.</summary>
    public static implicit operator FactValue(long? value) => Of(value);

    /// <summary>A number with decimals; null is not known.</summary>
    public static implicit operator FactValue(decimal? value) => Of(value);

    /// <summary>A date; null is not known.</summary>
    public static implicit operator FactValue(DateOnly? value) => Of(value);

    /// <summary>A calendar month; null is not known.</summary>
    public static implicit operator FactValue(YearMonth? value) => Of(value);

    /// <summary>An instant; null is not known.</summary>
    public static implicit operator FactValue(DateTimeOffset? value) => Of(value);

    /// <summary>A text, or the spelling of a choice; null is not known.</summary>
    public static implicit operator FactValue(string? value) => Of(value);
}
