namespace Luohu.Scoring.Allocation;

/// <summary>How a giving out differs for one person from the one before.</summary>
internal enum StepKind
{
    /// <summary>Is no longer in the list.</summary>
    LeftOut,

    /// <summary>Has a place that is dearer to the person, or the first one.</summary>
    MovedUp,

    /// <summary>Was not in the list before.</summary>
    CameIn,

    /// <summary>Has a place that is less dear to the person, or none any more: somebody who came in stands before.</summary>
    MovedDown,
}
