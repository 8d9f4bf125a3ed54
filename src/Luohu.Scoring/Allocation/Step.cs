namespace Luohu.Scoring.Allocation;

/// <summary>What changed for one person from one giving out to the next.</summary>
/// <param name="Person">The number of the person.</param>
/// <param name="Kind">In what way.</param>
/// <param name="From">The number of the place held before, -1 for none.</param>
/// <param name="To">The number of the place held now, -1 for none.</param>
internal readonly record struct Step(int Person, StepKind Kind, int From, int To);
