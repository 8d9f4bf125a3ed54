namespace Luohu.Scoring.Tests.Manual;

/// <summary>What people add to an entry of the page: when the mistake comes, and how an example is mended.</summary>
/// <param name="Code">The mistake.</param>
/// <param name="Case">The baseline that shows it best; null: the first.</param>
/// <param name="Zh">When it comes, in Chinese.</param>
/// <param name="En">When it comes, in English.</param>
/// <param name="Wrong">What is wrong in the file of the case; empty: nothing is shown.</param>
/// <param name="Right">What stands there when it is mended.</param>
internal sealed record EntryWords(string Code, string? Case, string Zh, string En, string Wrong, string Right);
