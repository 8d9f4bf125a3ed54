using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>A fact or field with its value.</summary>
/// <param name="Name">The fact, or the field of a record.</param>
/// <param name="Value">Its value.</param>
public sealed record NamedValue(Term Name, DisplayValue Value);
