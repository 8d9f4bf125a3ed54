namespace Luohu.Scoring.Applicants;

/// <summary>Marital status, 婚姻.</summary>
public enum MaritalStatus
{
    /// <summary>未婚, never married.</summary>
    Single,

    /// <summary>已婚.</summary>
    Married,

    /// <summary>离异.</summary>
    Divorced,

    /// <summary>丧偶.</summary>
    Widowed,
}
