using Luohu.Scoring.Assessments;
using Luohu.Scoring.Model;

namespace Luohu.Scoring.Ranking;

/// <summary>What of a bound ranking is the same for everybody.</summary>
internal static class RankingRulesOf
{
    public static RankingRules Ruleset(BoundRuleset ruleset, BoundRanking ranking) => new()
    {
        Batches = [.. ranking.Batches.Select(b => b.Name ?? b.Id)],
        Keys = [.. ranking.Keys.Select(k => new RankKeyRule(k.Written is { } span ? ruleset.Source.Slice(span).ToString() : BoundRuleset.RootId, k.IsDescending))],
        Style = ranking.Style,
        LastTie = ranking.LastTie,
        Rounds = [.. ranking.Rounds.Select(r => new RoundRule(r.IsPooled, r.ZoneAtMost is { } share ? Points.Of(share.Value, share.Type.Range.Scale) : null))],
    };

    public static IReadOnlyList<RankBenefitRule> Benefits(BoundRanking ranking) =>
        [.. ranking.Benefits.Select(b => new RankBenefitRule(b.Id, b.Name ?? b.Id, b.Amount is not null, b.Starts))];
}
