namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>A number without sign: <paramref name="Value"/> / 10^<paramref name="Scale"/>.</summary>
internal readonly record struct ScannedNumber(int End, long Value, int Scale, NumberProblem Problem);
