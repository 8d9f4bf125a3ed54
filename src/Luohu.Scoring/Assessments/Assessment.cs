namespace Luohu.Scoring.Assessments;

/// <summary>The result for one applicant under one ruleset on one date: the verdict, the points, and why. Immutable; holds numbers and names, no sentences.</summary>
public sealed record Assessment
{
    /// <summary>Id of the ruleset.</summary>
    public required string RulesetId { get; init; }

    /// <summary>Name of the ruleset.</summary>
    public required string RulesetName { get; init; }

    /// <summary>Version of the ruleset.</summary>
    public required string RulesetVersion { get; init; }

    /// <summary>SHA-256 of the ruleset file, 64 lower-case hexadecimal digits: what repeats this result years later.</summary>
    public required string RulesetSha256 { get; init; }

    /// <summary>What the caller calls the applicant, or null.</summary>
    public string? ApplicantId { get; init; }

    /// <summary>The date at which everything was judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Id of the first track, in file order, that holds; null when none does. Says nothing of gates and vetoes.</summary>
    public string? Track { get; init; }

    /// <summary>Points in total: what the root of the ledger counts. Computed whatever the verdict.</summary>
    public required decimal Total { get; init; }

    /// <summary>Between which totals the result lies once every fact is known.</summary>
    public required PointsRange Range { get; init; }

    /// <summary>
    /// How many counted points come from items that no document states: modelled ones and ones without basis. Points taken away count negative, so
    /// 0 does not mean that there are no such items. 系数 of the groups around an item is applied; caps and floors of groups act on all their items
    /// together and are left out, as is what lies in a group that counts nothing.
    /// </summary>
    public required decimal ModelledPoints { get; init; }

    /// <summary>The ledger, groups before their lines; the first line is the root.</summary>
    public required IReadOnlyList<LedgerLine> Ledger { get; init; }

    /// <summary>False for a ruleset without items: its total of 0 says nothing.</summary>
    internal bool HasPoints => Ledger.Count > 1;

    /// <summary>The conditions that must hold whatever the points.</summary>
    public required IReadOnlyList<ConditionResult> Gates { get; init; }

    /// <summary>The conditions that must not hold whatever the points.</summary>
    public required IReadOnlyList<ConditionResult> Vetoes { get; init; }

    /// <summary>The ways to qualify, of which one suffices.</summary>
    public required IReadOnlyList<ConditionResult> Tracks { get; init; }

    /// <summary>The benefits of the ruleset, in file order, granted or not.</summary>
    public IReadOnlyList<BenefitResult> Benefits { get; init; } = [];

    /// <summary>When the verdict is undetermined: the facts that would decide it. Otherwise: the facts that could still change the total.</summary>
    public required IReadOnlyList<MissingFact> Missing { get; init; }

    /// <summary>The documents of the ruleset.</summary>
    public required IReadOnlyList<DocumentReference> Documents { get; init; }
}
