namespace Luohu.Scoring.Model;

/// <summary>The document and article a rule rests on.</summary>
/// <param name="Document">The document; null when the rule is modelled.</param>
/// <param name="Article">The article or place in the document; may be empty.</param>
internal sealed record Basis(SourceDocument? Document, string Article)
{
    public bool IsModelled => Document is null;
}
