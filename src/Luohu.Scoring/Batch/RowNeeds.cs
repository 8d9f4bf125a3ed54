namespace Luohu.Scoring.Batch;

/// <summary>What is to be made of each row besides its numbers.</summary>
/// <param name="Results">Lines of results.</param>
/// <param name="Rejects">Lines of rejects.</param>
/// <param name="Ranks">What ranking needs.</param>
internal readonly record struct RowNeeds(bool Results, bool Rejects, bool Ranks);
