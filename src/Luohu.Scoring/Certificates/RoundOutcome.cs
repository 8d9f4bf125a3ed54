namespace Luohu.Scoring.Certificates;

/// <summary>What became of an applicant in a round.</summary>
public enum RoundOutcome
{
    /// <summary>Admitted; where places are chosen, see <see cref="RoundDecision.Place"/>.</summary>
    Admitted,

    /// <summary>Not admitted; moves up when others decline.</summary>
    Waiting,

    /// <summary>Hangs on equals at a line, and the ruleset does not say what becomes of them.</summary>
    Undecided,

    /// <summary>Declined; the round was computed without.</summary>
    Declined,

    /// <summary>Not in the list: not eligible, not yet decided, or of another use.</summary>
    NotRanked,
}
