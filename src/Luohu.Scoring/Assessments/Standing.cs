namespace Luohu.Scoring.Assessments;

/// <summary>Whether somebody takes part in a ranking.</summary>
public enum Standing
{
    /// <summary>Takes part: the verdict is eligible, or the condition of the ranking holds.</summary>
    Candidate,

    /// <summary>Does not take part: proven not to be eligible, or not to meet the condition of the ranking.</summary>
    Ineligible,

    /// <summary>Facts are missing that would decide it. Nobody is ranked on a guess.</summary>
    Undetermined,

    /// <summary>Asked for a use for which there is no ranking.</summary>
    OutsideUse,
}
