using Luohu.Scoring.Text;

namespace Luohu.Scoring.Model;

/// <summary>Who is ranked, in what order, and how many find a place. The plan of one applicant leaves it out; the ranking plan has it too.</summary>
internal sealed record BoundRanking(TextSpan Span)
{
    /// <summary>No number of places is larger.</summary>
    public const long MostPlaces = 1_000_000_000;

    /// <summary>Who takes part; null: those whose verdict is eligible.</summary>
    public BoundExpression? Condition { get; init; }

    /// <summary>The verdict as <see cref="Condition"/> reads it (符合): yes, no, or not known.</summary>
    public Variable Eligible { get; init; } = new("符合");

    /// <summary>Who comes before all others, the first first.</summary>
    public IReadOnlyList<BoundBatch> Batches { get; init; } = [];

    /// <summary>What is ordered by, the first first: 次序, then 同分.</summary>
    public required IReadOnlyList<RankKey> Keys { get; init; }

    /// <summary>Places, a whole number, of which the applicant's facts choose one when it is by zone; null: no limit, or <see cref="QuotaTable"/>.</summary>
    public BoundExpression? Quota { get; init; }

    /// <summary>Name of a table of places that the caller hands in, or null.</summary>
    public string? QuotaTable { get; init; }

    /// <summary>What tells zones apart, in the rounds and for the places; null when there are none.</summary>
    public BoundExpression? Zone { get; init; }

    /// <summary>Where the application is made (申请.区域), in a ruleset that names its zones; else null.</summary>
    public FactReference? AppliedIn { get; init; }

    /// <summary>
    /// The zone of an applicant: what tells zones apart in the ranking, else where the application is made. Places that are open to their own zone only go by
    /// it even when the ranking does not.
    /// </summary>
    public BoundExpression? ZoneOfApplicant => Zone ?? AppliedIn;

    public LastTie LastTie { get; init; }

    public RankStyle Style { get; init; }

    /// <summary>For which uses there is a ranking (用途); null: all.</summary>
    public Membership? Uses { get; init; }

    /// <summary>What is applied for; null when the scheme has no uses.</summary>
    public FactReference? Use { get; init; }

    /// <summary>The rounds in which places are given out; empty: one, over all or each zone by itself.</summary>
    public IReadOnlyList<BoundRound> Rounds { get; init; } = [];

    /// <summary>What a rank grants.</summary>
    public IReadOnlyList<RankBenefit> Benefits { get; init; } = [];

    public Basis? Basis { get; init; }

    public string? Note { get; init; }

    /// <summary>Everything that is evaluated per applicant.</summary>
    public IEnumerable<BoundExpression> Expressions =>
        new BoundExpression?[] { Condition, Uses, Use, ZoneOfApplicant, Quota }
            .Concat(Batches.Select(b => b.Condition))
            .Concat(Keys.Select(k => k.Value))
            .Concat(Benefits.SelectMany(b => new[] { b.Condition, b.Amount }))
            .OfType<BoundExpression>();
}
