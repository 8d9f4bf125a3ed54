namespace Luohu.Scoring.Model;

/// <summary>How equals are numbered.</summary>
internal enum RankStyle
{
    /// <summary>1, 2, 2, 4.</summary>
    Skip,

    /// <summary>1, 2, 2, 3.</summary>
    Dense,

    /// <summary>1, 2, 3, 4: the next tie key or a lot decides.</summary>
    Distinct,
}
