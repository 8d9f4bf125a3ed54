namespace Luohu.Scoring.Assessments;

/// <summary>A gate, veto or track, or a condition inside one, with what it came to.</summary>
public sealed record ConditionResult
{
    /// <summary>Its id in the ruleset.</summary>
    public required string Id { get; init; }

    /// <summary>Its name; the id when the ruleset gives none.</summary>
    public required string Name { get; init; }

    /// <summary>What it came to. A veto that holds excludes the applicant.</summary>
    public required ConditionOutcome Outcome { get; init; }

    /// <summary>Whether it is one expression or made of children.</summary>
    public required ConditionShape Shape { get; init; }

    /// <summary>The uses it applies to (用途); empty: all.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    /// <summary>The rule's text, single-spaced; null unless <see cref="Shape"/> is <see cref="ConditionShape.Single"/>.</summary>
    public string? Text { get; init; }

    /// <summary>What it rests on; what the condition around it rests on when the ruleset says nothing here.</summary>
    public BasisReference? Basis { get; init; }

    /// <summary>The author's note, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The comparisons whose two sides can be told, in the order of the rule.</summary>
    public IReadOnlyList<ConditionComparison> Comparisons { get; init; } = [];

    /// <summary>The facts that would decide it, when it is undetermined and <see cref="Shape"/> is <see cref="ConditionShape.Single"/>.</summary>
    public IReadOnlyList<MissingFact> Missing { get; init; } = [];

    /// <summary>The conditions it is made of.</summary>
    public IReadOnlyList<ConditionResult> Children { get; init; } = [];

    /// <summary>Its line in the ruleset file, counted from 1.</summary>
    public required int SourceLine { get; init; }
}
