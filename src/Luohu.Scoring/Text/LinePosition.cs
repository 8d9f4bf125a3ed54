namespace Luohu.Scoring.Text;

/// <summary>A place in a text as an editor shows it.</summary>
/// <param name="Line">One-based line number.</param>
/// <param name="Column">One-based column, counted in UTF-16 units.</param>
public readonly record struct LinePosition(int Line, int Column);
