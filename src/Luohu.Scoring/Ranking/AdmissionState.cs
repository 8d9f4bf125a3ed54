namespace Luohu.Scoring.Ranking;

/// <summary>What became of somebody in the rounds.</summary>
internal enum AdmissionState
{
    /// <summary>Not admitted; moves up when others decline.</summary>
    Waiting,

    Admitted,

    /// <summary>The ruleset does not say what becomes of equals, and it hangs on that.</summary>
    Undecided,

    /// <summary>Declined; the rounds are computed without.</summary>
    Declined,
}
