using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Ranking;

/// <summary>Everything that a ranking is made of: who is to be ranked, by what rules, and for how many places.</summary>
internal sealed record RankingInput
{
    /// <summary>The rules of the ruleset that are the same for everybody.</summary>
    public required RankingRules Rules { get; init; }

    /// <summary>Everybody who was scored, in the order of the input.</summary>
    public required CandidateTable Candidates { get; init; }

    /// <summary>What a rank would grant each of them.</summary>
    public required BenefitSteps Benefits { get; init; }

    /// <summary>Words for the values ranked by, one per key of <see cref="Rules"/>.</summary>
    public required IReadOnlyList<RankKeyText> KeyTexts { get; init; }

    /// <summary>Places of all together; null: no such number, because there is none, or they go by zone, or the caller hands in a table.</summary>
    public long? Quota { get; init; }

    /// <summary>Places by zone, also of zones that nobody applied in; null when places do not go by zone.</summary>
    public IReadOnlyDictionary<string, long>? ZoneQuotas { get; init; }

    /// <summary>The name of the table of places that the caller hands in; null: none is asked for.</summary>
    public string? QuotaTable { get; init; }

    /// <summary>Of the lines that could not be scored, as far as they have one: other files of the round may name them.</summary>
    public IReadOnlyList<string> RejectedIds { get; init; } = [];

    /// <summary>Lines read, rejects, verdicts.</summary>
    public required BatchSummary Summary { get; init; }
}
