using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Tests.Reference;

/// <summary>What a loop stands at.</summary>
/// <param name="Position">Which record of the row, or which group by first appearance, from 0.</param>
internal abstract record Element(int Position);

internal record RecordElement(int Position, IReadOnlyDictionary<FieldDefinition, Value> Fields) : Element(Position);

/// <summary>One month of a record.</summary>
internal sealed record MonthElement(int Position, long Month, IReadOnlyDictionary<FieldDefinition, Value> Fields) : RecordElement(Position, Fields);

internal sealed record PersonElement(int Position, ReferenceRow Facts) : Element(Position);

internal sealed record GroupElement(int Position, Value Key, IReadOnlyList<Present> Members) : Element(Position);

/// <summary>An element that is surely (T) or maybe (U) in a list.</summary>
internal sealed record Present(Tri Presence, Element Element);
