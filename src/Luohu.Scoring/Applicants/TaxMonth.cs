using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Applicants;

/// <summary>The month a tax was paid for. <c>default</c> means not known.</summary>
public readonly record struct TaxMonth
{
    private TaxMonth(FactValue value, YearMonth? month)
    {
        Value = value;
        Month = month;
    }

    /// <summary>Paid for the whole year: there is no month (无).</summary>
    public static TaxMonth None => new(FactValue.None, null);

    /// <summary>The month; null when there is none or it is not known.</summary>
    public YearMonth? Month { get; }

    internal FactValue Value { get; }

    /// <summary>The month; null means not known.</summary>
    public static TaxMonth FromYearMonth(YearMonth? month) => new(FactValue.Of(month), month);

    /// <summary>The month; null means not known.</summary>
    public static implicit operator TaxMonth(YearMonth? month) => FromYearMonth(month);

    /// <summary>As <c>2016-06</c>, <c>none</c> or <c>unknown</c>.</summary>
    public override string ToString() => Month?.ToString() ?? (Value == FactValue.None ? "none" : "unknown");
}
