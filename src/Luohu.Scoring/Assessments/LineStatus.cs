namespace Luohu.Scoring.Assessments;

/// <summary>How well a line of the ledger is known.</summary>
public enum LineStatus
{
    /// <summary>No fact that is missing could change it.</summary>
    Exact,

    /// <summary>What is known is counted; facts that are missing could change it.</summary>
    PartlyKnown,

    /// <summary>Nothing of it is known yet, so it earns nothing.</summary>
    NotKnown,

    /// <summary>Its condition fails: it counts 0 and takes no part.</summary>
    NotApplicable,
}
