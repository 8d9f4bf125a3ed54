namespace Luohu.Scoring.Applicants;

/// <summary>A time of employment, 就业.</summary>
public sealed record Employment : PlacedSpellRecord
{
    /// <summary>Employer, 单位.</summary>
    public string? Employer { get; init; }

    /// <summary>Has a written labour contract, 合同.</summary>
    public bool? Contract { get; init; }

    /// <summary>Post held, 岗位.</summary>
    public string? Post { get; init; }
}
