namespace Luohu.Scoring.Batch;

/// <summary>How much is written about each applicant.</summary>
public enum BatchDetail
{
    /// <summary>Line, id, verdict, total and track.</summary>
    Short,

    /// <summary>Also the counted points of every item.</summary>
    Points,

    /// <summary>Also the whole ledger: every item and group with raw, adjustments, counted, status, and the range of what is not exactly known.</summary>
    Ledger,
}
