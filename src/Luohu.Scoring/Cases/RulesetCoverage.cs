namespace Luohu.Scoring.Cases;

/// <summary>What of one version of a ruleset its cases touch. Immutable.</summary>
/// <param name="RulesetId">Id of the ruleset.</param>
/// <param name="RulesetVersion">Its version.</param>
/// <param name="File">Its file.</param>
/// <param name="Total">How many things there are to touch.</param>
/// <param name="Uncovered">Those that no case touches, in the order of the file.</param>
public sealed record RulesetCoverage(string RulesetId, string RulesetVersion, string File, int Total, IReadOnlyList<CoveragePoint> Uncovered)
{
    /// <summary>How many things the cases touch.</summary>
    public int Covered => Total - Uncovered.Count;

    /// <summary>The share that the cases touch, in percent, rounded down; 100 when there is nothing to touch.</summary>
    public int Percent => Total == 0 ? 100 : Covered * 100 / Total;
}
