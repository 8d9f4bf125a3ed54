using Luohu.Scoring.Assessments;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases;

/// <summary>What one case came to. Immutable.</summary>
public sealed record CaseResult
{
    internal CaseResult()
    {
    }

    /// <summary>The name of the case.</summary>
    public required string Name { get; init; }

    /// <summary>The file of cases.</summary>
    public required string File { get; init; }

    /// <summary>Where the case begins in it.</summary>
    public required LinePosition Place { get; init; }

    /// <summary>Id of the ruleset.</summary>
    public required string RulesetId { get; init; }

    /// <summary>The version of the ruleset in force on <see cref="AsOf"/>.</summary>
    public required string RulesetVersion { get; init; }

    /// <summary>The file of that version.</summary>
    public required string RulesetFile { get; init; }

    /// <summary>The as-of date.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The assessment; null when the applicant of the case has mistakes.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>What came out otherwise than expected.</summary>
    public required IReadOnlyList<CaseDifference> Differences { get; init; }

    /// <summary>Mistakes and warnings of the applicant of the case.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many things the case states about the result.</summary>
    public required int ExpectationCount { get; init; }

    /// <summary>True when everything the case states came out.</summary>
    public bool IsPassed => Assessment is not null && Differences.Count == 0;
}
