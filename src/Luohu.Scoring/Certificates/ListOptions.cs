using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Certificates;

/// <summary>How the list of a round is written.</summary>
public sealed record ListOptions
{
    /// <summary>A table, with a byte order mark so that spreadsheets take it for UTF-8, or NDJSON.</summary>
    public BatchFormat Form { get; init; } = BatchFormat.Csv;

    /// <summary>Of each id only the first three and the last two characters are shown, and at least four are hidden.</summary>
    public bool MasksIds { get; init; }

    /// <summary>The language of headings, outcomes and reasons.</summary>
    public Language Language { get; init; } = Language.Chinese;
}
