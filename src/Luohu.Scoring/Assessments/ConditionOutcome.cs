namespace Luohu.Scoring.Assessments;

/// <summary>What a condition or comparison comes to.</summary>
public enum ConditionOutcome
{
    /// <summary>It holds, whatever the facts that are missing.</summary>
    Holds,

    /// <summary>It does not hold, whatever the facts that are missing.</summary>
    Fails,

    /// <summary>Facts that are missing decide it.</summary>
    Undetermined,
}
