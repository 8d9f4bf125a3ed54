namespace Luohu.Scoring.Planning;

/// <summary>How well a line is known.</summary>
internal enum LineState : byte
{
    /// <summary>Its condition fails: it counts 0 and takes no part.</summary>
    NotApplicable,

    /// <summary>Nothing of it is known: it earns nothing.</summary>
    NotKnown,

    /// <summary>What is known is counted; more facts could change it.</summary>
    PartlyKnown,

    /// <summary>No fact that is missing could change it.</summary>
    Exact,
}
