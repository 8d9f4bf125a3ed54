using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Comparisons;

/// <summary>What one scheme answers to one applicant. Immutable.</summary>
public sealed record SchemeAnswer
{
    /// <summary>Id of the ruleset.</summary>
    public required string RulesetId { get; init; }

    /// <summary>Name of the scheme; its id when no version is in force.</summary>
    public required string Name { get; init; }

    /// <summary>The version in force on the day; null when there is none, or several.</summary>
    public string? Version { get; init; }

    /// <summary>
    /// The zones that this answer is for, when the applicant names none of the scheme's and not all of them answer alike; empty: whatever the zone,
    /// or the zone of the applicant.
    /// </summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>The assessment; of the first of several <see cref="Zones"/>. Null when nothing could be assessed.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>Why nothing could be assessed, and warnings about the profile.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
