namespace Luohu.Scoring.Model;

/// <summary>What becomes of equals of whom only some would find a place.</summary>
internal enum LastTie
{
    /// <summary>The ruleset does not say.</summary>
    Unstated,
    AdmitAll,
    AdmitNone,
    Lot,
}
