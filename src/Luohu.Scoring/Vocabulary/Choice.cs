namespace Luohu.Scoring.Vocabulary;

/// <summary>One value of a choice type.</summary>
/// <param name="Name">Its spellings.</param>
/// <param name="Rank">Its place in the order of an ordered type; choices of equal rank compare as equal by rank, yet are different choices.</param>
public sealed record Choice(Term Name, int Rank);
