using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Assessments;

/// <summary>One item or group of the ledger. <see cref="Raw"/> plus the <see cref="Adjustments"/> is <see cref="Counted"/>; a group's raw is the sum of its lines' counted.</summary>
public sealed record LedgerLine
{
    /// <summary>Its id in the ruleset.</summary>
    public required string Id { get; init; }

    /// <summary>Its name; the id when the ruleset gives none.</summary>
    public required string Name { get; init; }

    /// <summary>How deep it lies; the root is 0.</summary>
    public required int Depth { get; init; }

    /// <summary>The id of the group it belongs to; null for the root.</summary>
    public required string? ParentId { get; init; }

    /// <summary>True for a group.</summary>
    public required bool IsGroup { get; init; }

    /// <summary>Points before everything among the adjustments; facts that are not known earn nothing.</summary>
    public required decimal Raw { get; init; }

    /// <summary>Points that count.</summary>
    public required decimal Counted { get; init; }

    /// <summary>What the line itself can come to once every fact is known, before its group picks.</summary>
    public required PointsRange Range { get; init; }

    /// <summary>How well it is known.</summary>
    public required LineStatus Status { get; init; }

    /// <summary>What decided it, or null.</summary>
    public LedgerChoice? Choice { get; init; }

    /// <summary>The quantity that an item judged once counts by, such as 3 years; null when it has none or is not known.</summary>
    public DisplayValue? Amount { get; init; }

    /// <summary>
    /// What each record brings to an item that adds up over a list, in the order of the records. Of a group over persons: what its lines come to for each
    /// person; of a line in it whose points are those of several persons: what each brings. Empty for all other lines.
    /// </summary>
    public IReadOnlyList<LedgerContribution> Contributions { get; init; } = [];

    /// <summary>What lies between raw and counted, in the order in which it acted.</summary>
    public IReadOnlyList<Adjustment> Adjustments { get; init; } = [];

    /// <summary>What it rests on; what its nearest group rests on when the ruleset says nothing here.</summary>
    public BasisReference? Basis { get; init; }

    /// <summary>The author's note, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Why it does not apply; null unless <see cref="Status"/> is not applicable.</summary>
    public InapplicableReason? Inapplicable { get; init; }

    /// <summary>The uses it applies to (用途); empty: all.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    /// <summary>The first day on which it applies (施行); null: open.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The last day on which it applies; null: open.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>The id of the line that excludes it (排除), or null.</summary>
    public string? ExcludedBy { get; init; }

    /// <summary>The text of its own condition, single-spaced; null when it always applies.</summary>
    public string? Condition { get; init; }

    /// <summary>The list whose records the item is taken over, or the persons for each of whom the lines of a group are judged; null when judged once.</summary>
    public Term? Records { get; init; }

    /// <summary>The facts that are missing for it, unless <see cref="Status"/> is exact or not applicable; of a group, those of its own condition.</summary>
    public IReadOnlyList<MissingFact> Missing { get; init; } = [];

    /// <summary>Its line in the ruleset file, counted from 1.</summary>
    public required int SourceLine { get; init; }
}
