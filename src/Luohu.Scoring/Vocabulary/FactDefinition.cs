using System.Runtime.CompilerServices;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Vocabulary;

/// <summary>One fact of an applicant. Immutable. Two facts are equal only if they are one and the same.</summary>
public abstract record FactDefinition
{
    private protected FactDefinition()
    {
    }

    /// <summary>Its spellings.</summary>
    public required Term Name { get; init; }

    /// <summary>What it means, for people; null when the name says it all.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>True when a ruleset declared it; false for a built-in fact.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>True for a fact that persons (parents, spouse, children) have too; false for a fact of the application.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>True only for the same fact.</summary>
    public virtual bool Equals(FactDefinition? other) => ReferenceEquals(this, other);

    /// <summary>A hash of the identity.</summary>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
