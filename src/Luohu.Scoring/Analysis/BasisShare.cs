namespace Luohu.Scoring.Analysis;

/// <summary>The rules of a ruleset that have one basis.</summary>
/// <param name="Kind">The kind of basis.</param>
/// <param name="Document">What the ruleset calls the document; null for <see cref="BasisKind.Modelled"/> and <see cref="BasisKind.None"/>.</param>
public sealed record BasisShare(BasisKind Kind, string? Document)
{
    /// <summary>What its items can move the total, added up; items without a limit are not in it.</summary>
    public decimal Points { get; init; }

    /// <summary>How many items there are, <see cref="UnlimitedItems"/> among them.</summary>
    public int Items { get; init; }

    /// <summary>How many of its items have no limit in the rules.</summary>
    public int UnlimitedItems { get; init; }

    /// <summary>How many conditions there are: gates, vetoes, tracks and benefits, or where these are made of conditions, those.</summary>
    public int Conditions { get; init; }
}
