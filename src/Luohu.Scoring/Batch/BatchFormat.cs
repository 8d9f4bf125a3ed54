namespace Luohu.Scoring.Batch;

/// <summary>How many applicants stand in one text.</summary>
public enum BatchFormat
{
    /// <summary>One JSON object per line, lines ended by a line feed, perhaps with a carriage return before it.</summary>
    Ndjson,

    /// <summary>A table with headings, comma-separated.</summary>
    Csv,
}
