using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Cases;

/// <summary>What the cases of a suite came to. Immutable.</summary>
public sealed record CaseReport
{
    internal CaseReport()
    {
    }

    /// <summary>Every case that could be run, in the order of the files.</summary>
    public required IReadOnlyList<CaseResult> Results { get; init; }

    /// <summary>How many cases have mistakes of their own and are not among the results.</summary>
    public required int BrokenCount { get; init; }

    /// <summary>Mistakes and warnings in the files of cases; a case with mistakes is not among the results, or has no assessment.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>What of each ruleset the cases touch; empty unless it was measured.</summary>
    public required IReadOnlyList<RulesetCoverage> Coverage { get; init; }

    /// <summary>True when there are cases, all of them came out as expected, and no file of cases has a mistake.</summary>
    public bool IsPassed => Results.Count > 0 && Results.All(r => r.IsPassed) && Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error);
}
