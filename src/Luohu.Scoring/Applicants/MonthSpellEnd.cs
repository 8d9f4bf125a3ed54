using Luohu.Scoring.Quantities;

namespace Luohu.Scoring.Applicants;

/// <summary>
/// The last month of a spell. <c>default</c> means that the spell still runs: here alone, what is left out is not "not known".
/// </summary>
public readonly record struct MonthSpellEnd
{
    private readonly bool _unknown;

    private MonthSpellEnd(YearMonth? month, bool unknown)
    {
        Month = month;
        _unknown = unknown;
    }

    /// <summary>The spell still runs.</summary>
    public static MonthSpellEnd Running => default;

    /// <summary>The spell may have ended; it is not known when.</summary>
    public static MonthSpellEnd Unknown => new(null, true);

    /// <summary>The last month; null when the spell still runs or the end is not known.</summary>
    public YearMonth? Month { get; }

    /// <summary>True when the spell still runs.</summary>
    public bool IsRunning => Month is null && !_unknown;

    internal FactValue Value => IsRunning ? FactValue.None : FactValue.Of(Month);

    /// <summary>The last month; null means that the spell still runs.</summary>
    public static MonthSpellEnd FromYearMonth(YearMonth? month) => new(month, false);

    /// <summary>The last month.</summary>
    public static implicit operator MonthSpellEnd(YearMonth month) => new(month, false);

    /// <summary>As <c>2016-06</c>, <c>running</c> or <c>unknown</c>.</summary>
    public override string ToString() => IsRunning ? "running" : Month?.ToString() ?? "unknown";
}
