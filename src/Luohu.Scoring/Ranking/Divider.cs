namespace Luohu.Scoring.Ranking;

/// <summary>What sets two neighbours of a list apart.</summary>
internal enum Divider
{
    /// <summary>Nothing: they are equal.</summary>
    Nothing,

    /// <summary>The batch.</summary>
    Batch,

    /// <summary>A value that is ranked by.</summary>
    Key,

    /// <summary>The lot: they are equal in everything else.</summary>
    Lot,
}
