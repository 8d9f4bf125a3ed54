namespace Luohu.Scoring.Assessments;

/// <summary>What decided a line.</summary>
public sealed record LedgerChoice
{
    /// <summary>The label of the table row or band that decided, as written; or null.</summary>
    public string? Case { get; init; }

    /// <summary>The record that decided alone, or the person whose points a group takes alone; or null.</summary>
    public LedgerRecord? Record { get; init; }

    /// <summary>The id of the line of the group that was taken alone, or null.</summary>
    public string? LineId { get; init; }

    /// <summary>The single facts that the table row or band was found by, when they are known.</summary>
    public IReadOnlyList<NamedValue> Facts { get; init; } = [];
}
