namespace Luohu.Scoring.Syntax.Expressions;

/// <summary>What stands at a run of digits: a day number or a month number in <paramref name="Value"/>.</summary>
internal readonly record struct ScannedDate(DateForm Form, int End, int Value);
