using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Certificates;

/// <summary>What a round goes by besides its files.</summary>
public sealed record RoundOptions
{
    /// <summary>The form of the applicants.</summary>
    public BatchFormat Form { get; init; } = BatchFormat.Ndjson;

    /// <summary>The applicants are the results of a batch that was run with its ranking, and are not scored again.</summary>
    public bool IsScored { get; init; }

    /// <summary>The seed of the lots; null where no lots are drawn.</summary>
    public string? Seed { get; init; }

    /// <summary>The commitment that was published before the list closed; the seed must fit it. Null: not looked at.</summary>
    public string? Commitment { get; init; }

    /// <summary>Lots decide among equals even where the ruleset does not say so: the officer's decision, and told as such.</summary>
    public bool EqualsByLot { get; init; }

    /// <summary>How many places of a kind may be given out at most, each as <c>kind=number</c>; kinds that are not named have no limit.</summary>
    public IReadOnlyList<string> KindLimits { get; init; } = [];

    /// <summary>How many threads score; 0: one per core.</summary>
    public int Workers { get; init; }

    /// <summary>The language of the messages of rejects.</summary>
    public Language Language { get; init; } = Language.Chinese;
}
