namespace Luohu.Scoring.Applicants;

/// <summary>An entry in the register of dishonest persons, 失信.</summary>
public sealed record DishonestyRecord : FactRecord
{
    /// <summary>Date, 日期.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Kind, 类别.</summary>
    public string? Kind { get; init; }
}
