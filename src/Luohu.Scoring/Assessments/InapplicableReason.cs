namespace Luohu.Scoring.Assessments;

/// <summary>Why a line does not apply.</summary>
public enum InapplicableReason
{
    /// <summary>Its own condition fails (条件).</summary>
    Condition,

    /// <summary>It is not for the use that is applied for (用途).</summary>
    Use,

    /// <summary>It is not in force on the as-of date (施行).</summary>
    Date,

    /// <summary>A group around it does not apply.</summary>
    Group,
}
