namespace Luohu.Scoring.Cases;

/// <summary>Whether somebody would notice if one value of a ruleset were another. Immutable.</summary>
/// <param name="Possible">How many single changes there are.</param>
/// <param name="Refused">How many of those tried make the ruleset one with errors.</param>
/// <param name="Noticed">How many of those tried make a case fail.</param>
/// <param name="Survivors">Those that nothing notices.</param>
public sealed record MutationReport(int Possible, int Refused, int Noticed, IReadOnlyList<SurvivingMutation> Survivors)
{
    /// <summary>How many changes were tried.</summary>
    public int Tried => Refused + Noticed + Survivors.Count;

    /// <summary>The share that was refused or noticed, in percent, rounded down; 100 when nothing was tried.</summary>
    public int Percent => Tried == 0 ? 100 : (Refused + Noticed) * 100 / Tried;
}
