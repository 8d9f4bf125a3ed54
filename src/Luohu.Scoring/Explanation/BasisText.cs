using Luohu.Scoring.Assessments;

namespace Luohu.Scoring.Explanation;

/// <summary>What a rule rests on, in full and for short.</summary>
internal static class BasisText
{
    /// <summary>Title and number of the document, and the article.</summary>
    public static string InFull(BasisReference? basis, Phrases phrases) => basis switch
    {
        null => phrases.NoBasis,
        { Document: { } document } => phrases.Citation(document, basis.Article),
        _ => Joined(phrases.Modelled, basis.Article),
    };

    /// <summary>The ruleset's short name of the document, and the article.</summary>
    public static string InShort(BasisReference? basis, Phrases phrases) => basis switch
    {
        null => phrases.NoBasis,
        { Document: { } document } => Joined(document.Key, basis.Article),
        _ => Joined(phrases.Modelled, basis.Article),
    };

    private static string Joined(string name, string article) => article.Length == 0 ? name : $"{name} {article}";
}
