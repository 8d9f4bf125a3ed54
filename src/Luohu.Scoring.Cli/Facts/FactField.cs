using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Cli.Facts;

/// <summary>A field of a fact, and the ruleset that adds it.</summary>
/// <param name="Definition">The field.</param>
/// <param name="DeclaredBy">Id of the ruleset that declares it; null when it is built in.</param>
internal sealed record FactField(FieldDefinition Definition, string? DeclaredBy);
