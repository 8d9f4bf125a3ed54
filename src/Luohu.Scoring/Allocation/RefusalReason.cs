namespace Luohu.Scoring.Allocation;

/// <summary>Why a wish was not granted.</summary>
internal enum RefusalReason
{
    /// <summary>Open only to those of its zone, and the person is of another or of none that is known.</summary>
    OtherZone,

    /// <summary>All its room was taken.</summary>
    Full,

    /// <summary>As many had it as its cap lets in.</summary>
    Capped,

    /// <summary>As many had places of its kind as the kind's limit lets in.</summary>
    KindLimit,
}
