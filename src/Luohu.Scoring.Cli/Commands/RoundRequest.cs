using Luohu.Scoring.Certificates;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>What <c>luohu rank</c> or <c>luohu allocate</c> was asked. Paths; null for a file that is not given.</summary>
internal sealed record RoundRequest
{
    /// <summary>A path, or <c>-</c>.</summary>
    public required string Input { get; init; }

    /// <summary>The id, perhaps with <c>@version</c>.</summary>
    public required string RulesetId { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>The list: a path, or <c>-</c>.</summary>
    public required string Output { get; init; }

    /// <summary>Null: standard error.</summary>
    public string? Rejects { get; init; }

    public string? Certificate { get; init; }

    public string? Quotas { get; init; }

    public string? Places { get; init; }

    public string? Wishes { get; init; }

    public string? Declined { get; init; }

    /// <summary>The file that the seed stands in; its content takes the place of that in <see cref="Options"/>.</summary>
    public string? SeedFile { get; init; }

    public required RoundOptions Options { get; init; }

    public required ListOptions List { get; init; }
}
