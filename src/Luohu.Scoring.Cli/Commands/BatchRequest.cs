using Luohu.Scoring.Batch;

namespace Luohu.Scoring.Cli.Commands;

/// <summary>What <c>luohu batch</c> was asked.</summary>
/// <param name="Input">A path, or <c>-</c>.</param>
/// <param name="RulesetId">The id, perhaps with <c>@version</c>.</param>
/// <param name="AsOf">The date at which everything is judged.</param>
/// <param name="Output">A path, or <c>-</c>.</param>
/// <param name="Rejects">A path; null: standard error.</param>
/// <param name="Report">Where a page for people goes; null: nowhere.</param>
/// <param name="Options">How it is read, scored and written.</param>
internal sealed record BatchRequest(string Input, string RulesetId, DateOnly AsOf, string Output, string? Rejects, string? Report, BatchOptions Options);
