using Luohu.Scoring.Diagnostics;

namespace Luohu.Scoring.Batch;

/// <summary>One line that was rejected. Keeps nothing of the line but what the message quotes.</summary>
/// <param name="Line">The line of the input from 1; in a table the row as a spreadsheet counts.</param>
/// <param name="Path">Where in the profile, such as <c>学历[0].层次</c>; null when it is the line as a whole.</param>
/// <param name="Message">What is wrong.</param>
public sealed record RejectExample(long Line, string? Path, LocalizedText Message);
