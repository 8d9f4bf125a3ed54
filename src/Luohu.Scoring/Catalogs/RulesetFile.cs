namespace Luohu.Scoring.Catalogs;

/// <summary>A ruleset file as a source hands it out.</summary>
/// <param name="Name">What messages call it, usually its path.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RulesetFile(string Name, ReadOnlyMemory<byte> Content);
