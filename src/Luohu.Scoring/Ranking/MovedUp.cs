namespace Luohu.Scoring.Ranking;

/// <summary>Somebody who fared otherwise because others declined.</summary>
/// <param name="Position">In the list.</param>
/// <param name="Before">Had nobody declined.</param>
/// <param name="After">As it is.</param>
internal sealed record MovedUp(int Position, Placing Before, Placing After);
