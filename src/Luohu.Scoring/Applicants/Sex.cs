namespace Luohu.Scoring.Applicants;

/// <summary>Sex, 性别.</summary>
public enum Sex
{
    /// <summary>男.</summary>
    Male,

    /// <summary>女.</summary>
    Female,
}
