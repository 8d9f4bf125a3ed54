using Luohu.Scoring.Batch;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Evaluation;

namespace Luohu.Scoring.Reports;

/// <summary>What a batch came to, as a page for people. Everything it tells is given here: it reads no clock and no file.</summary>
public sealed record BatchReport
{
    /// <summary>The ruleset.</summary>
    public required CompiledRuleset Ruleset { get; init; }

    /// <summary>The date at which everything was judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How it was run.</summary>
    public required BatchOptions Options { get; init; }

    /// <summary>What it came to.</summary>
    public required BatchSummary Summary { get; init; }

    /// <summary>What the page calls the input.</summary>
    public required string Input { get; init; }

    /// <summary>What the page calls the results; null: it does not name them.</summary>
    public string? Results { get; init; }

    /// <summary>What the page calls the file of the rejects; null: it does not name it.</summary>
    public string? Rejects { get; init; }

    /// <summary>How long the run took; null: the page tells neither time nor rate.</summary>
    public TimeSpan? Elapsed { get; init; }

    /// <summary>When it was done; null: the page does not tell.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>
    /// Writes one HTML page in UTF-8 that needs nothing besides itself: charts are inline SVG, there is no script, and nothing is loaded. It is
    /// well-formed XML too.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void WriteHtml(Stream output, Language language)
    {
        ArgumentNullException.ThrowIfNull(output);
        Html.Write(BatchPage.Of(this, new PageWords(language)), output);
    }
}
