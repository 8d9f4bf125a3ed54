using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>Why a verdict is what it is: one condition.</summary>
/// <param name="Text">One statement.</param>
/// <param name="Note">The author's note, where the statement alone quotes a rule.</param>
/// <param name="Basis">What the condition rests on.</param>
internal sealed record Reason(string Text, string? Note, BasisReference? Basis);
