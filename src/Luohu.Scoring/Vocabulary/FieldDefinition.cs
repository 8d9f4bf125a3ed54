using System.Runtime.CompilerServices;
using Luohu.Scoring.Applicants;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Vocabulary;

/// <summary>
/// One typed datum: a single-valued fact, or a field of a group or of the records of a list. Immutable. Two definitions are equal only
/// if they are one and the same: 城市 of one list is not 城市 of another.
/// </summary>
public sealed record FieldDefinition
{
    /// <summary>Its spellings.</summary>
    public required Term Name { get; init; }

    /// <summary>What it is.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>Unit of a number.</summary>
    public Unit Unit { get; init; }

    /// <summary>Most decimals of a number, 0 to 9; a profile value with more is refused, never rounded.</summary>
    public int Scale { get; init; }

    /// <summary>
    /// Smallest allowed value: of a number in units of 10^-<see cref="Scale"/>, of a date its day number (day 0 is 0001-01-01), of a month
    /// its <see cref="Quantities.YearMonth.Number"/>, of an instant its UTC ticks, of a choice its ordinal. Without meaning for texts.
    /// </summary>
    public long Minimum { get; init; }

    /// <summary>Largest allowed value, in the same terms as <see cref="Minimum"/>.</summary>
    public long Maximum { get; init; }

    /// <summary>The choices, when <see cref="Kind"/> is <see cref="ValueKind.Choice"/>.</summary>
    public ChoiceType? Choices { get; init; }

    /// <summary>True when the value may be stated as none (<c>无</c>), which is not the same as not known.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What it means, for people; null when the name says it all.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>True when it follows from other facts and is never stated in a profile, as 年龄 and 至今.</summary>
    public bool IsDerived => Derived != DerivedValue.None;

    /// <summary>Names a city or province: a final 市 or 省 does not count when compared.</summary>
    internal bool IsPlace { get; init; }

    /// <summary>Dates the record: a record whose date is known to lie after the as-of date does not exist yet.</summary>
    internal bool DatesRecord { get; init; }

    /// <summary>How it follows from other values; such fields are never stated.</summary>
    internal DerivedValue Derived { get; init; }

    /// <summary>
    /// Reads it from typed data: a fact and a member of a group from the person or <c>Applicant</c>, a field of a list from the record.
    /// Null for derived values, and for declared ones until <see cref="DeclaredFacts"/> has placed them in a fact.
    /// </summary>
    internal Func<object, FactValue>? Getter { get; init; }

    /// <summary>True only for the same definition.</summary>
    public bool Equals(FieldDefinition? other) => ReferenceEquals(this, other);

    /// <summary>A hash of the identity.</summary>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
