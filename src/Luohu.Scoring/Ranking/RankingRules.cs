using Luohu.Scoring.Model;

namespace Luohu.Scoring.Ranking;

/// <summary>How a ruleset ranks, as far as it is the same for everybody: what ordering and admitting need, without the ruleset.</summary>
internal sealed record RankingRules
{
    /// <summary>Named batches that come before all others, in their order. A candidate of none is of batch <c>Batches.Count</c>.</summary>
    public IReadOnlyList<string> Batches { get; init; } = [];

    /// <summary>What is ranked by inside a batch, the first first.</summary>
    public required IReadOnlyList<RankKeyRule> Keys { get; init; }

    public RankStyle Style { get; init; }

    public LastTie LastTie { get; init; }

    /// <summary>The rounds; empty: one, over all candidates, of one quota or of none.</summary>
    public IReadOnlyList<RoundRule> Rounds { get; init; } = [];
}
