namespace Luohu.Scoring.Ranking;

/// <summary>A benefit that the rank decides, as far as it is the same for everybody.</summary>
/// <param name="Id">Its id in the ruleset.</param>
/// <param name="Name">Its name; the id when the ruleset gives none.</param>
/// <param name="HasAmount">Whether it is an amount of money.</param>
/// <param name="Starts">The first rank of each step, ascending, the first of them 1: between two of them every rank grants the same.</param>
internal sealed record RankBenefitRule(string Id, string Name, bool HasAmount, IReadOnlyList<long> Starts);
