namespace Luohu.Scoring.Applicants;

/// <summary>A licence to practise a profession, 执业资格.</summary>
public sealed record Licence : FactRecord
{
    /// <summary>Registered nationally, 国家注册.</summary>
    public bool? National { get; init; }

    /// <summary>Date of registration, 日期.</summary>
    public DateOnly? Date { get; init; }
}
