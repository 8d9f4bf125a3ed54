namespace Luohu.Scoring.Assessments;

/// <summary>What becomes of a benefit.</summary>
public enum BenefitOutcome
{
    /// <summary>Its condition holds.</summary>
    Granted,

    /// <summary>Its condition does not hold.</summary>
    NotGranted,

    /// <summary>Facts that are missing decide it.</summary>
    Undetermined,
}
