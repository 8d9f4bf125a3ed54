using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Cases;

/// <summary>One thing a case expects that came out otherwise. Immutable.</summary>
public sealed record CaseDifference
{
    internal CaseDifference(Expectation expectation) => Expectation = expectation;

    /// <summary>What it is about, such as 总分 or 明细 文化程度.</summary>
    public required LocalizedText Subject { get; init; }

    /// <summary>What the case expects.</summary>
    public required LocalizedText Expected { get; init; }

    /// <summary>What came out.</summary>
    public required LocalizedText Actual { get; init; }

    /// <summary>Where the expectation stands in the file of cases.</summary>
    public required LinePosition Place { get; init; }

    /// <summary>The line of the ruleset file that it speaks of, counted from 1; null when it speaks of no single one.</summary>
    public int? RuleLine { get; init; }

    internal Expectation Expectation { get; }
}
