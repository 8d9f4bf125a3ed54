namespace Luohu.Scoring.Ranking;

/// <summary>One of the values that are ranked by.</summary>
/// <param name="Text">As the ruleset writes it, without the direction; for people.</param>
/// <param name="IsDescending">Whether the highest comes first. A value that is not known comes last either way.</param>
internal sealed record RankKeyRule(string Text, bool IsDescending);
