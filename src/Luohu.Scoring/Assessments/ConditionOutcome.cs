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

    /// <summary>It is for another use than is applied for: a gate then keeps nobody out, a veto excludes nobody, a track cannot be taken.</summary>
    NotApplicable,
}
