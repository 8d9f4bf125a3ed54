namespace Luohu.Scoring.Assessments;

/// <summary>A benefit of the ruleset: whether it is granted, and how much. Independent of the verdict.</summary>
public sealed record BenefitResult
{
    /// <summary>Its id in the ruleset.</summary>
    public required string Id { get; init; }

    /// <summary>Its name; the id when the ruleset gives none.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is granted.</summary>
    public required BenefitOutcome Outcome { get; init; }

    /// <summary>The amount in yuan, also when it is not granted; not known while facts are missing; null for a benefit without an amount.</summary>
    public DisplayValue? Amount { get; init; }

    /// <summary>Its condition, with note and basis of the benefit.</summary>
    public required ConditionResult Condition { get; init; }

    /// <summary>The facts that the amount waits for, unless the benefit is not granted.</summary>
    public IReadOnlyList<MissingFact> Missing { get; init; } = [];
}
