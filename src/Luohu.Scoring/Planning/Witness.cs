using Luohu.Scoring.Model;

namespace Luohu.Scoring.Planning;

/// <summary>A comparison outside any loop, whose two sides are kept so that "by how much" can be said.</summary>
/// <param name="Condition">Index of the leaf condition it stands in.</param>
/// <param name="Comparison">The comparison.</param>
/// <param name="Slot">Place in <see cref="Workspace.Witnesses"/> of four cells: left low, left high, right low, right high. A side that is not points has two equal cells.</param>
internal sealed record Witness(int Condition, Comparison Comparison, int Slot);
