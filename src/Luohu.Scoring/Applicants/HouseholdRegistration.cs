namespace Luohu.Scoring.Applicants;

/// <summary>Where and how a person is registered, 户籍.</summary>
public sealed record HouseholdRegistration : FactRecord
{
    /// <summary>Province, 省份.</summary>
    public string? Province { get; init; }

    /// <summary>City, 城市.</summary>
    public string? City { get; init; }

    /// <summary>Kind of registration, 性质.</summary>
    public HouseholdKind? Kind { get; init; }
}
