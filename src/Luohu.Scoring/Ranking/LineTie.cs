namespace Luohu.Scoring.Ranking;

/// <summary>What became of equals whom a line cut.</summary>
internal enum LineTie
{
    /// <summary>The line cut nobody.</summary>
    None,

    AllAdmitted,

    NoneAdmitted,

    /// <summary>A lot decided.</summary>
    Lot,

    /// <summary>The ruleset does not say.</summary>
    Undecided,
}
