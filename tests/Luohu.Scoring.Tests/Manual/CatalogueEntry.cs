namespace Luohu.Scoring.Tests.Manual;

/// <summary>One code of the catalogue as its source says it: what varies stands as <c>…</c>.</summary>
/// <param name="Code">Such as <c>LH116</c>.</param>
/// <param name="IsError">False: a warning.</param>
/// <param name="Messages">The wordings, Chinese and English.</param>
/// <param name="Helps">The wordings of the help, as far as the catalogue holds them.</param>
internal sealed record CatalogueEntry(string Code, bool IsError, IReadOnlyList<(string Zh, string En)> Messages, IReadOnlyList<(string Zh, string En)> Helps);
