using Luohu.Scoring.Cli.Output;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>What <c>luohu score</c> was asked.</summary>
/// <param name="Profiles">Paths, or <c>-</c>.</param>
/// <param name="RulesetId">The id, perhaps with <c>@version</c>.</param>
/// <param name="AsOf">The date at which everything is judged.</param>
/// <param name="Format">How to write the results.</param>
internal sealed record ScoreRequest(IReadOnlyList<string> Profiles, string RulesetId, DateOnly AsOf, OutputFormat Format);
