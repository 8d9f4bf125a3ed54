namespace Luohu.Scoring.Applicants;

/// <summary>A false declaration, 虚假申报.</summary>
public sealed record FalseDeclaration : FactRecord
{
    /// <summary>Date, 日期.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Kind, 类别.</summary>
    public string? Kind { get; init; }
}
