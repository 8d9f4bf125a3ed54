using Luohu.Scoring.Text;

namespace Luohu.Scoring.Model;

/// <summary>How applicants whose verdict is eligible are ordered and how many find a place. Checked and kept; the plan of one applicant does not run it.</summary>
internal sealed record BoundRanking(TextSpan Span)
{
    /// <summary>What is ordered by, the first first: 次序, then 同分.</summary>
    public required IReadOnlyList<RankKey> Keys { get; init; }

    /// <summary>Places, a whole number, of which the applicant's facts choose one when it is by zone; null: no limit, or <see cref="QuotaTable"/>.</summary>
    public BoundExpression? Quota { get; init; }

    /// <summary>Name of a table of places that the caller hands in, or null.</summary>
    public string? QuotaTable { get; init; }

    public LastTie LastTie { get; init; }

    public RankStyle Style { get; init; }

    /// <summary>For which uses there is a ranking (用途); null: all.</summary>
    public Membership? Uses { get; init; }

    /// <summary>The rounds in which places are given out; empty: one, over all.</summary>
    public IReadOnlyList<BoundRound> Rounds { get; init; } = [];

    /// <summary>What a rank grants.</summary>
    public IReadOnlyList<RankBenefit> Benefits { get; init; } = [];

    public Basis? Basis { get; init; }

    public string? Note { get; init; }
}
