using Luohu.Scoring.Batch;
using Luohu.Scoring.Ranking;

namespace Luohu.Scoring.Certificates;

/// <summary>The first line of a certificate: everything that the round is a function of.</summary>
internal sealed record CertificateHeader
{
    /// <summary>The form of certificates that this engine writes.</summary>
    public const string Format = "luohu certificate 1";

    /// <summary>The version of the engine that made it.</summary>
    public required string Engine { get; init; }

    public required string RulesetId { get; init; }

    public required string RulesetVersion { get; init; }

    public required string RulesetSha256 { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>In the order of <see cref="RoundFile"/>.</summary>
    public required IReadOnlyList<CertificateInput> Inputs { get; init; }

    /// <summary>The form of the applicants.</summary>
    public BatchFormat Form { get; init; }

    /// <summary>The applicants are the results of a batch.</summary>
    public bool IsScored { get; init; }

    public string? Seed { get; init; }

    public string? Commitment { get; init; }

    /// <summary>The officer's decision that lots order equals.</summary>
    public bool EqualsByLot { get; init; }

    /// <summary>As they were given, in order.</summary>
    public IReadOnlyList<string> KindLimits { get; init; } = [];

    /// <summary>How the ruleset ranks, for who reads the certificate without it; null in one that was only read.</summary>
    public RankingRules? Rules { get; init; }
}
