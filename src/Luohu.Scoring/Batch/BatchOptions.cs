using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Batch;

/// <summary>How a batch is read, scored and written.</summary>
public sealed record BatchOptions
{
    /// <summary>The form of the input. Compression with gzip is found out by itself.</summary>
    public BatchFormat Input { get; init; } = BatchFormat.Ndjson;

    /// <summary>The form of the results. Rejects are always NDJSON.</summary>
    public BatchFormat Output { get; init; } = BatchFormat.Ndjson;

    /// <summary>How much is written about each applicant.</summary>
    public BatchDetail Detail { get; init; } = BatchDetail.Short;

    /// <summary>How many threads score; 0: one per core.</summary>
    public int Workers { get; init; }

    /// <summary>The first reject ends the run; nothing behind it is scored or written.</summary>
    public bool StopOnError { get; init; }

    /// <summary>Looks for ids that come again. Needs about 100 bytes of memory per applicant, and is the only thing that grows with the input.</summary>
    public bool FindDuplicates { get; init; }

    /// <summary>
    /// Ids are written into a table as they are. Else those that begin with a sign by which a spreadsheet knows a formula (<c>= + - @</c>, also full-width)
    /// or with an apostrophe get an apostrophe before them; <see cref="BatchSummary.MarkedIds"/> tells how many. NDJSON always has them as they are.
    /// </summary>
    public bool ExactIds { get; init; }

    /// <summary>Each result also says what ranking needs, under <c>ranking</c>; for NDJSON only, and only of a ruleset with a ranking.</summary>
    public bool Ranking { get; init; }

    /// <summary>The language of the messages of rejects.</summary>
    public Language Language { get; init; } = Language.Chinese;
}
