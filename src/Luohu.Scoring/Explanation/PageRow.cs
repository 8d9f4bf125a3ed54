namespace Luohu.Scoring.Explanation;

/// <summary>A row of a table.</summary>
/// <param name="Level">How deep its first cell lies under those above; 0 for the outermost.</param>
/// <param name="Cells">One per column.</param>
internal sealed record PageRow(int Level, IReadOnlyList<string> Cells);
