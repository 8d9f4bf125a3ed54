using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Model;

/// <summary>One datum that an expression reads: a single value, or a list (<see cref="Field"/> null), or a field of the records of a list.</summary>
internal readonly record struct FactRead(FactDefinition Fact, FieldDefinition? Field);
