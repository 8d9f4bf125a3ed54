using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Analysis;

/// <summary>
/// What the points and conditions of a ruleset rest on. An item weighs as many points as it can bring or take away at most by the rules alone, whatever
/// the applicant: a table's highest row, a cap; of a deduction the absolute value; of one that can do both, the larger. What groups make of their items (a cap,
/// the best of several, 系数) is left out, so the weights do not add up to the highest total. An item that the rules do not limit has no weight and is
/// counted apart. Immutable.
/// </summary>
/// <param name="Shares">One for each basis that occurs: articles, then documents in the order of the file, what is modelled, what has none.</param>
public sealed record RulesetBasis(IReadOnlyList<BasisShare> Shares)
{
    /// <summary>Weight of all items that have one.</summary>
    public decimal Points => Shares.Sum(s => s.Points);

    /// <summary>How many items have no limit in the rules.</summary>
    public int UnlimitedItems => Shares.Sum(s => s.UnlimitedItems);

    /// <summary>How many conditions there are.</summary>
    public int Conditions => Shares.Sum(s => s.Conditions);

    /// <summary>Reads a ruleset.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="ruleset"/> is null.</exception>
    public static RulesetBasis Of(CompiledRuleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return BasisCount.Of(ruleset.Model);
    }

    /// <summary>Weight of the items of one kind.</summary>
    public decimal PointsOf(BasisKind kind) => Shares.Where(s => s.Kind == kind).Sum(s => s.Points);

    /// <summary>Conditions of one kind.</summary>
    public int ConditionsOf(BasisKind kind) => Shares.Where(s => s.Kind == kind).Sum(s => s.Conditions);

    /// <summary>Unlimited items of one kind.</summary>
    public int UnlimitedItemsOf(BasisKind kind) => Shares.Where(s => s.Kind == kind).Sum(s => s.UnlimitedItems);
}
