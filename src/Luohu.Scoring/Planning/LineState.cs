namespace Luohu.Scoring.Planning;

/// <summary>How well a line is known: its first bit says that something is known, its second that facts that are missing could change it.</summary>
internal enum LineState : byte
{
    /// <summary>Its condition fails: it counts 0 and takes no part.</summary>
    NotApplicable = 0,

    /// <summary>No fact that is missing could change it.</summary>
    Exact = 1,

    /// <summary>Nothing of it is known: it earns nothing.</summary>
    NotKnown = 2,

    /// <summary>What is known is counted; more facts could change it.</summary>
    PartlyKnown = 3,
}
