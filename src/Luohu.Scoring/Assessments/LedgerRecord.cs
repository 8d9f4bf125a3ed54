using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>The record, group of records or person that decided an item, or the person whose points a group takes.</summary>
/// <param name="List">The list fact.</param>
/// <param name="Index">
/// Its place, counted from 0, among the records that exist on the as-of date; for a group of records, among the groups by first appearance.
/// </param>
/// <param name="IsGroup">True for a group of records.</param>
/// <param name="Fields">What tells it from the others: the fields that the item reads, or what the group has in common.</param>
public sealed record LedgerRecord(Term List, int Index, bool IsGroup, IReadOnlyList<NamedValue> Fields)
{
    /// <summary>The person; null for records.</summary>
    public LedgerPerson? Person { get; init; }
}
