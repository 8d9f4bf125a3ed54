namespace Luohu.Scoring.Cli.Output;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For web pages and tickets; of <c>score</c> only.</summary>
    Markdown,
}
