namespace Luohu.Scoring.Applicants;

/// <summary>Kind of a household registration, 户籍.性质.</summary>
public enum HouseholdKind
{
    /// <summary>农业.</summary>
    Rural,

    /// <summary>非农业.</summary>
    Urban,
}
