using Luohu.Scoring.Text;
using Luohu.Scoring.Vocabulary;

namespace Luohu.Scoring.Model;

/// <summary>One scheme of one city in one version, bound: what is compiled, analysed and explained. Immutable and thread-safe.</summary>
internal sealed record BoundRuleset
{
    /// <summary>The id of the root group; the ruleset cannot give it to another.</summary>
    public const string RootId = "总分";

    public required SourceText Source { get; init; }

    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public TextSpan? IdSpan { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    /// <summary>First day in force; null: open.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day in force; null: open.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The built-in facts and those the ruleset declares.</summary>
    public required FactVocabulary Vocabulary { get; init; }

    /// <summary>The closed list of zones; empty when the ruleset names none.</summary>
    public required IReadOnlyList<string> Zones { get; init; }

    /// <summary>The closed list of uses; empty when the ruleset names none.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    public required IReadOnlyList<SourceDocument> Documents { get; init; }

    /// <summary>The definitions that are values, each after those it reads.</summary>
    public required IReadOnlyList<BoundDefinition> Definitions { get; init; }

    public required IReadOnlyList<BoundCondition> Gates { get; init; }

    public required IReadOnlyList<BoundCondition> Vetoes { get; init; }

    public required IReadOnlyList<BoundCondition> Tracks { get; init; }

    public IReadOnlyList<BoundBenefit> Benefits { get; init; } = [];

    /// <summary>Null when the ruleset does not rank.</summary>
    public BoundRanking? Ranking { get; init; }

    public required BoundGroup Root { get; init; }

    /// <summary>All lines by <see cref="BoundLine.Index"/>.</summary>
    public required IReadOnlyList<BoundLine> Lines { get; init; }

    /// <summary>Which lines count nothing when others count.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];

    /// <summary>All conditions by <see cref="BoundCondition.Index"/>.</summary>
    public required IReadOnlyList<BoundCondition> Conditions { get; init; }

    /// <summary>Decimals of every number of points in the ledger.</summary>
    public required int PointScale { get; init; }
}
