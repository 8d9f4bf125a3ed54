namespace Luohu.Scoring.Explanation;

/// <summary>A column of a table.</summary>
/// <param name="IsRightAligned">True for numbers.</param>
/// <param name="Limit">The widest cell the column makes room for.</param>
internal sealed record TextColumn(bool IsRightAligned, int Limit);
