using Luohu.Scoring.Model;

namespace Luohu.Scoring.Assessments;

/// <summary>Documents and bases of the model as the result shows them.</summary>
internal static class References
{
    public static DocumentReference Of(SourceDocument document) => new(document.Key, document.Title, document.Number, document.Date);

    public static BasisReference? Of(Basis? basis) =>
        basis is null ? null : new(basis.Document is null ? null : Of(basis.Document), basis.Article);
}
