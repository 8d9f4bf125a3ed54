namespace Luohu.Scoring.Profiles;

/// <summary>What a column says: a reserved word, or a fact; of a group, one of its members.</summary>
/// <param name="Cell">Index of the column.</param>
/// <param name="Word">The reserved word; null for a fact.</param>
/// <param name="Fact">The fact; null for a reserved word.</param>
/// <param name="Field">The one value of a fact or the member of a group; null for lists and persons, which stand in the cell as JSON.</param>
internal sealed record CsvColumn(int Cell, ReservedWord? Word, FactEntry? Fact, FieldEntry? Field);
