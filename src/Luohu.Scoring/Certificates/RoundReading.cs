using Luohu.Scoring.Allocation;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Ranking;
using Luohu.Scoring.Ranking.Files;

namespace Luohu.Scoring.Certificates;

/// <summary>All files of a round, read and hashed.</summary>
internal sealed record RoundReading
{
    /// <summary>What certificates say of them, in the order of <see cref="RoundFile"/>.</summary>
    public required IReadOnlyList<CertificateInput> Files { get; init; }

    public required RankingInput Ranking { get; init; }

    public required Quotas Quotas { get; init; }

    /// <summary>Null: nobody was asked.</summary>
    public IdList? Declined { get; init; }

    /// <summary>Null: no places are given out.</summary>
    public PlaceTable? Places { get; init; }

    /// <summary>Null when there are no places.</summary>
    public WishTable? Wishes { get; init; }

    public IReadOnlyList<KindLimit> KindLimits { get; init; } = [];

    /// <summary>What is odd in the files but no mistake.</summary>
    public required IReadOnlyList<Diagnostic> Warnings { get; init; }
}
