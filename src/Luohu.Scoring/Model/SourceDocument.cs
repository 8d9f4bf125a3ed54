namespace Luohu.Scoring.Model;

/// <summary>A document that rules rest on.</summary>
/// <param name="Key">What the ruleset calls it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Number">Its number (文号), or null.</param>
/// <param name="Date">Its date as written, or null.</param>
internal sealed record SourceDocument(string Key, string Title, string? Number, string? Date);
