namespace Luohu.Scoring.Certificates;

/// <summary>Which of the files of a round.</summary>
public enum RoundFile
{
    /// <summary>Those who are ranked.</summary>
    Applicants,

    /// <summary>The table of quotas.</summary>
    Quotas,

    /// <summary>The places to choose from.</summary>
    Places,

    /// <summary>Who wishes for which places.</summary>
    Wishes,

    /// <summary>Who declined.</summary>
    Declined,
}
