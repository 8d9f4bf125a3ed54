using System.Globalization;

namespace Luohu.Scoring.Applicants;

/// <summary>
/// The last day of a spell. <c>default</c> means that the spell still runs: here alone, what is left out is not "not known".
/// </summary>
public readonly record struct SpellEnd
{
    private readonly bool _unknown;

    private SpellEnd(DateOnly? date, bool unknown)
    {
        Date = date;
        _unknown = unknown;
    }

    /// <summary>The spell still runs.</summary>
    public static SpellEnd Running => default;

    /// <summary>The spell may have ended; it is not known when.</summary>
    public static SpellEnd Unknown => new(null, true);

    /// <summary>The last day; null when the spell still runs or the end is not known.</summary>
    public DateOnly? Date { get; }

    /// <summary>True when the spell still runs.</summary>
    public bool IsRunning => Date is null && !_unknown;

    internal FactValue Value => IsRunning ? FactValue.None : FactValue.Of(Date);

    /// <summary>The last day; null means that the spell still runs.</summary>
    public static SpellEnd FromDateOnly(DateOnly? date) => new(date, false);

    /// <summary>The last day.</summary>
    public static implicit operator SpellEnd(DateOnly date) => new(date, false);

    /// <summary>As <c>2016-06-30</c>, <c>running</c> or <c>unknown</c>.</summary>
    public override string ToString() => IsRunning ? "running" : Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown";
}
