namespace Luohu.Scoring.Assessments;

/// <summary>How a condition is made up.</summary>
public enum ConditionShape
{
    /// <summary>It is one expression.</summary>
    Single,

    /// <summary>It holds when all its children hold (全部).</summary>
    All,

    /// <summary>It holds when any of its children holds (任一).</summary>
    Any,
}
