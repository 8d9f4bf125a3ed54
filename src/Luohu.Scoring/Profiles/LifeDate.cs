namespace Luohu.Scoring.Profiles;

/// <summary>A known date of a person's life, with where it was stated.</summary>
/// <remarks><paramref name="Record"/>: The index of the record; -1 for a single value.</remarks>
internal readonly record struct LifeDate(FactEntry Fact, int Record, FieldEntry Field, long Cell, Place Place);
