namespace Luohu.Scoring.Assessments;

/// <summary>A document that rules rest on.</summary>
/// <param name="Key">What the ruleset calls it for short.</param>
/// <param name="Title">Its title, without title marks.</param>
/// <param name="Number">Its number (文号), or null.</param>
/// <param name="Date">Its date as the ruleset states it, or null.</param>
public sealed record DocumentReference(string Key, string Title, string? Number, string? Date);
